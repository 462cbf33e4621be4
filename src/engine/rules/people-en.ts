/** English nouns for people, by how they speak unnamed, and those of them who are many; `:s` for a plural in -s. */
import type { LexiconWords } from '../sourcing/lexicon';

export const PEOPLE_EN: Pick<LexiconWords, 'heads' | 'crowd'> = {
  heads: {
    source: 'source:s insider:s tipster:s informant:s leaker:s',
    expert: `expert:s analyst:s critic:s observer:s economist:s
      scientist:s skeptic:s sceptic:s commentator:s
      strategist:s specialist:s historian:s scholar:s
      academic:s pundit:s watcher:s supporter:s opponent:s
      proponent:s advocate:s campaigner:s activist:s aide:s
      adviser:s advisor:s diplomat:s staffer:s ally:allies
      confidant:s confidante:s consultant:s detractor:s
      defender:s doctor:s clinician:s surgeon:s dentist:s physician:s rival:s
      backer:s operative:s associate:s loyalist:s
      technologist:s crowdgoer:crowd crowdgoer:audience theorist:s forecaster:s conservationist:s
      environmentalist:s biologist:s geologist:s
      psychologist:s epidemiologist:s ecologist:s
      archaeologist:s physicist:s astronomer:s pollster:s
      meteorologist:s criminologist:s educator:s`,
    public: `resident:s witness:witnesses eyewitness:eyewitnesses neighbor:s
      neighbour:s villager:s locals:locals employee:s worker:s
      colleague:s friend:s relative:s student:s teacher:s
      parent:s passenger:s survivor:s protester:s
      protestor:s demonstrator:s trader:s investor:s
      banker:s manager:s customer:s fan:s player:s
      teammate:s soldier:s fighter:s rebel:s lawmaker:s
      legislator:s congressman:congressmen politician:s donor:s
      volunteer:s lobbyist:s engineer:s pilot:s guard:s
      nurse:s driver:s shopkeeper:s migrant:s refugee:s
      defector:s inmate:s prisoner:s hostage:s veteran:s
      tourist:s visitor:s farmer:s fisherman:fishermen onlooker:s
      bystander:s attendee:s participant:s negotiator:s
      classmate:s coworker:s acquaintance:s contractor:s
      broker:s dealer:s developer:s producer:s
      editor:s reporter:s journalist:s waiter:s cleaner:s
      mechanic:s athlete:s chef:s cook:s scout:s guide:s colonel:s captain:s sergeant:s corporal:s
      lieutenant:s apprentice:s graduate:s intern:s client:s guest:s pupil:s midwife:midwives
      bodyguard:s cop:s peer:s
      gardener:s notary:notaries staffmember:staff user:s voter:s shopper:s
      commuter:s consumer:s patient:s lodger:s landlord:s tenant:s`,
    official: 'official:s officer:s bureaucrat:s executive:s leader:s organizer:s organiser:s',
    office: `prosecutor:s investigator:s detective:s
      firefighter:s regulator:s
      solicitor:s barrister:s bishop:s inspector:s administrator:s lawyer:s attorney:s
      commander:s general:s 
      researcher:s agent:s directors:directors rescuer:s
      paramedic:s medic:s councillor:s councilor:s
      mediator:s member:s figure:s groups:groups organizations:organizations
      organisations:organisations charities:charities republican:s democrat:s conservative:s
      liberal:s tory:tories candidate:s progressive:s moderate:s
      libertarian:s evangelical:s hardliner:s columnist:s
      blogger:s commenter:s caller:s naysayer:s centrist:s
      leftist:s feminist:s hawk:s superdelegate:s
      fundraiser:s competitor:s challenger:s contender:s
      marcher:s mourner:s servant:s clerk:s envoy:s
      delegate:s`,
    person: `person:people person:s man:men woman:women individual:s someone:s
      somebody:somebodies anyone:those one:s another:others boy:s girl:s child:children kid:s guy:s lady:ladies teenager:s teen:s some:some many:many`,
    voice: `minister:s ambassador:s mayor:s governor:s
      senator:s mp:s publicist:s spokesman:spokesmen spokeswoman:spokeswomen spokesperson:spokespeople
      spokesperson:s representative:s judge:s juror:s`,
  },
  crowd: `expert analyst critic observer economist scientist skeptic sceptic commentator historian
    scholar academic pundit watcher supporter opponent proponent advocate campaigner activist
    detractor defender doctor clinician surgeon dentist physician backer theorist forecaster conservationist
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
