/** English nouns for people, by how they speak unnamed, and those of them who are many. */
import type { LexiconWords } from '../sourcing/lexicon';

export const PEOPLE_EN: Pick<LexiconWords, 'heads' | 'crowd'> = {
  heads: {
    source: 'source:sources insider:insiders tipster:tipsters informant:informants leaker:leakers',
    expert: `expert:experts analyst:analysts critic:critics observer:observers economist:economists
      scientist:scientists skeptic:skeptics sceptic:sceptics commentator:commentators
      strategist:strategists specialist:specialists historian:historians scholar:scholars
      academic:academics pundit:pundits watcher:watchers supporter:supporters opponent:opponents
      proponent:proponents advocate:advocates campaigner:campaigners activist:activists aide:aides
      adviser:advisers advisor:advisors diplomat:diplomats staffer:staffers ally:allies
      confidant:confidants confidante:confidantes consultant:consultants detractor:detractors
      defender:defenders doctor:doctors clinician:clinicians physician:physicians rival:rivals
      backer:backers operative:operatives associate:associates loyalist:loyalists
      technologist:technologists crowdgoer:crowd crowdgoer:audience theorist:theorists forecaster:forecasters conservationist:conservationists
      environmentalist:environmentalists biologist:biologists geologist:geologists
      psychologist:psychologists epidemiologist:epidemiologists ecologist:ecologists
      archaeologist:archaeologists physicist:physicists astronomer:astronomers pollster:pollsters
      meteorologist:meteorologists criminologist:criminologists educator:educators`,
    public: `resident:residents witness:witnesses eyewitness:eyewitnesses neighbor:neighbors
      neighbour:neighbours villager:villagers locals:locals employee:employees worker:workers
      colleague:colleagues friend:friends relative:relatives student:students teacher:teachers
      parent:parents passenger:passengers survivor:survivors protester:protesters
      protestor:protestors demonstrator:demonstrators trader:traders investor:investors
      banker:bankers manager:managers customer:customers fan:fans player:players
      teammate:teammates soldier:soldiers fighter:fighters rebel:rebels lawmaker:lawmakers
      legislator:legislators congressman:congressmen politician:politicians donor:donors
      volunteer:volunteers lobbyist:lobbyists engineer:engineers pilot:pilots guard:guards
      nurse:nurses driver:drivers shopkeeper:shopkeepers migrant:migrants refugee:refugees
      defector:defectors inmate:inmates prisoner:prisoners hostage:hostages veteran:veterans
      tourist:tourists visitor:visitors farmer:farmers fisherman:fishermen onlooker:onlookers
      bystander:bystanders attendee:attendees participant:participants negotiator:negotiators
      classmate:classmates coworker:coworkers acquaintance:acquaintances contractor:contractors
      broker:brokers dealer:dealers developer:developers producer:producers
      editor:editors reporter:reporters journalist:journalists waiter:waiters cleaner:cleaners
      gardener:gardeners notary:notaries staffmember:staff user:users voter:voters shopper:shoppers
      commuter:commuters consumer:consumers patient:patients lodger:lodgers landlord:landlords tenant:tenants`,
    official:
      'official:officials officer:officers bureaucrat:bureaucrats executive:executives leader:leaders organizer:organizers organiser:organisers',
    office: `prosecutor:prosecutors investigator:investigators detective:detectives
      firefighter:firefighters regulator:regulators
      solicitor:solicitors barrister:barristers bishop:bishops inspector:inspectors administrator:administrators lawyer:lawyers attorney:attorneys
      commander:commanders general:generals 
      researcher:researchers agent:agents directors:directors rescuer:rescuers
      paramedic:paramedics medic:medics councillor:councillors councilor:councilors
      mediator:mediators member:members figure:figures groups:groups organizations:organizations
      organisations:organisations charities:charities republican:republicans democrat:democrats conservative:conservatives
      liberal:liberals tory:tories candidate:candidates progressive:progressives moderate:moderates
      libertarian:libertarians evangelical:evangelicals hardliner:hardliners columnist:columnists
      blogger:bloggers commenter:commenters caller:callers naysayer:naysayers centrist:centrists
      leftist:leftists feminist:feminists hawk:hawks superdelegate:superdelegates
      fundraiser:fundraisers competitor:competitors challenger:challengers contender:contenders
      marcher:marchers mourner:mourners servant:servants clerk:clerks envoy:envoys
      delegate:delegates`,
    person: `person:people person:persons man:men woman:women individual:individuals someone:someones
      somebody:somebodies anyone:those one:ones another:others boy:boys girl:girls child:children kid:kids guy:guys lady:ladies teenager:teenagers teen:teens some:some many:many`,
    voice: `minister:ministers ambassador:ambassadors mayor:mayors governor:governors
      senator:senators mp:mps publicist:publicists spokesman:spokesmen spokeswoman:spokeswomen spokesperson:spokespeople
      spokesperson:spokespersons representative:representatives judge:judges juror:jurors`,
  },
  crowd: `expert analyst critic observer economist scientist skeptic sceptic commentator historian
    scholar academic pundit watcher supporter opponent proponent advocate campaigner activist
    detractor defender doctor clinician physician backer theorist forecaster conservationist
    environmentalist biologist geologist psychologist epidemiologist ecologist archaeologist
    physicist astronomer pollster meteorologist criminologist educator resident locals villager
    student teacher parent protester protestor demonstrator trader investor customer fan voter
    shopper commuter consumer patient tenant landlord farmer fisherman tourist visitor migrant
    refugee user republican democrat conservative liberal tory group organization organisation
    charity some many another groups organizations organisations charities neighbor neighbour
    strategist lawmaker legislator politician driver researcher rival specialist broker lobbyist
    candidate progressive moderate libertarian evangelical hardliner columnist blogger commenter
    caller naysayer centrist leftist feminist hawk superdelegate competitor challenger contender
    marcher mourner reader viewer anyone crowdgoer organizer organiser ally donor developer worker
    reporter journalist`,
};
