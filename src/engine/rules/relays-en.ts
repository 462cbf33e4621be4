/** English for what is passed on from others: unnamed media, their reports, and how both are cited. */
import type { RelayWords } from '../sourcing/relays/words';

export const RELAYS_EN: RelayWords = {
  outlets: `media press newspapers newspaper papers paper tabloids tabloid broadcasters broadcaster dailies daily
    weeklies weekly magazines magazine broadsheets broadsheet newswires newswire newscasts publications`,
  channels: `outlets outlet websites website sites site blogs blog portals portal channels channel stations station
    agencies agency networks network organizations organisations organization organisation bulletins bulletin
    programs programme source sources service services television tv radio publication`,
  reports: 'reports accounts stories articles',
  report: 'report account story article',
  press: `news media press newspaper newspapers tabloid television tv radio broadcast cable online wire agency
    gossip celebrity trade satirical hoax islamist jihadist opposition dissident exile state-run state state-owned
    pro-government government-owned partisan wing right-wing left-wing conservative liberal progressive tech technology
    sports entertainment fan local regional provincial national foreign international domestic overseas global western
    eastern language business financial student community mainstream`,
  plain: `some several many various multiple numerous other more most few two three four dozens countless previous earlier
    prior past recent latest last initial first early new fresh separate similar conflicting contradictory mixed
    confused confusing unconfirmed unverified unsubstantiated unsourced uncorroborated false erroneous inaccurate
    exaggerated misleading widespread persistent repeated scattered sporadic published printed viral breathless lurid
    alarming disturbing subsequent later contemporary contemporaneous credible major leading independent`,
  doubted: `multiple previous earlier prior conflicting contradictory unconfirmed unverified unsubstantiated unsourced uncorroborated
    false erroneous inaccurate published printed viral`,
  sizes:
    'number series handful string host couple slew wave crop spate flurry dozens scores array range rash trickle',
  told: `state states stated reported report reports say said says saying suggest suggested suggests claim claimed claims indicate indicated indicates
    alleged allege alleges speculated speculate quoted quote describe described describes identify identified identifies
    estimate estimated named carried note noted confirmed conveyed relayed wrote write writes assert asserted maintain maintained
    revealed ran picked detailed detail tell told paint painted depict depicted
    predict predicted speak spoke reporting claiming suggesting alleging indicating tip tipped tipping put
    point pointed hint hinted warned warn hailed dubbed linked mention mentioned announced blamed`,
  rises: `surfaced surface emerged emerge emerging circulated circulate circulating spread spreading appeared began swirled
    swirling arose abounded abound came coming come broke trickled differ differed conflict persisted persist`,
  aids: `reportedly is are was were has have had been be also then later widely since earlier previously now first initially extensively
    quickly all recently already often still soon even repeatedly variously separately in`,
  opens: 'that suggesting claiming alleging indicating saying about',
  cites: 'citing cited cites quoting quotes per',
  passes: `reported published carried broadcast quoted printed aired spread exposed repeated stated made repackaged circulated
    revealed cited claimed described leaked disclosed covered as suggestions
    claims allegations reports stories rumors rumours articles`,
  tells: 'told tells telling',
  receives: `receive received receiving receives had have has get got take took taking fielded fielding file filed files filing
    respond responded responding answering answered investigate investigating reviewing reviewed write wrote writing`,
  bare: `amid despite after following with by deny denied denies denying dismiss dismissed dismisses dismissing reject rejected
    rejects rejecting contradicting contradicted contradict on to about over and but as while although though because
    from confirm confirmed of however when where that if these those acknowledge acknowledged addressed discuss discussed
    disputed dispute discounted is was were are been amidst given refute refuted contrary against cited citing cites include
    including through since until before under seen read hear heard hearing given`,
};
