/** Italian words whose two senses English keeps apart. */
import { readTable } from '../translation/pivot-table';

export const ITALIAN = readTable(
  'it',
  `
! fallimentare | of a bankruptcy | failed | bankruptcy/bankrupt <venture>
! evadere | to avoid | to escape | <person> was/were evaded -by ; evaded from the? prison/jail/custody/hospital/cell
! prendere il nome di | takes the name of | goes by the name of | also takes/take/took the name of
! deturpare | to disfigure | to deface | disfigurement/disfiguration of the? ..4 <wall> ; disfigurement of the? churches/buildings
! ammontare | the sum | to amount to | seized the amount of the raid/search/operation/robbery/attack/assault
! uomo di punta | leading man | point man | leading/front man for/of the? nuclear/peace/trade negotiations/talks ; leading/front man for/of the? negotiations/talks/diplomacy $ ; as the? leading/front man of Aa Aa? for/in the? ..2 negotiations/talks
~ trattenere | to delay or rob | to detain | held up the? personnel/diplomats
! denuncia | denunciation | complaint to the police | denunciation/denunciations to the police/carabinieri/prosecutor/prosecutors ; complaint/complaints to the police was/were presented ; presented a/his/her/their denunciation to the ; no police report was presented
! rapporti | reports | relations | diplomatic/bilateral/friendly reports between/with ; sexual/intimate reports with/between
! procura | power of attorney | prosecutor's office | power of attorney of rome/milan/naples/turin/palermo/genoa/bologna/florence/venice/catania/bari/perugia ; rome/milan/naples/turin/palermo/genoa/bologna/florence power of attorney ; power of attorney has/had opened
! patteggiare | to bargain | to plea-bargain | bargained a sentence/penalty/punishment of
! ricoverare | to recover | to take into hospital | was/were/is/are/been recovered in hospital ; was/were/is/are/been recovered in intensive care ; was/were/is/are/been recovered in serious/critical condition/conditions
! nei confronti di | in the comparisons of | against, towards | in the comparisons/confrontations of ; in his/her/their comparisons $
! attentato | attempt | attack | victim/victims of the attempt/attempts $ ; victims of the attempt/attempts of/in/at ; claimed responsibility for the attempt ; author/authors of the attempt
! ai vertici di | at the vertex | at the top | vertex/vertices of the? state/government/company/party/army/police/organization/ministry
! manifestazione | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/downtown ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support
! sindacato | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared a/the ..2 strike ; workers/teachers/transport syndicates
! dati sensibili | sensible | sensitive | sensible data $ ; sensible documents/zone/zones/skin
! eventuale | eventual | possible | in case of eventual/an eventual ; any eventual victims/accomplices/injuries/damage/damages/irregularities ; in case of an eventual
~ attuale | actual | current | actual prime minister -is/was ; the actual <office> of
! pretendere | to pretend | to demand | pretend/pretends/pretended/pretending the? payment/compensation/apologies/resignation/reimbursement/restitution of/from/for
! assistere a | to assist | to attend | assist/assists/assisted/assisting at/to the/a/an ..1 <gathering>
! realizzare | to realise | to make, to carry out | realized/realised a/an survey/study/documentary/interview on/of/in/with/about/among ; interview/survey/documentary/raid was/were realized/realised by/in/on/with
! incidente | accident | incident | diplomatic accident/accidents ; accident of the embassy/hostages
! voci | voices | rumours | voices have/had circulated/swirled/spread ; voices circulated/swirled ; according to insistent/some voices ; insistent voices ; corridor voices
! reclusione | reclusion | imprisonment | years/months of reclusion ; sentenced/condemned to ..4 reclusion
! registro degli indagati | register of the investigated | list of suspects | register/registry of the? suspects/investigated
! latitante | latitant | fugitive | latitant/latitants
! a piede libero | at free foot | on bail, not in custody | at/on free foot ; on the loose foot
! forze dell'ordine | forces of the order | police | forces of the order
! secondo quanto riferito | according to what was reported | reportedly | according to what/how was/were/has/had been? reported/learned/learnt/referred/revealed/declared
! fare irruzione | to make irruption | to burst in | made/make/makes/making irruption ; irruption in/into the/a/an
! in stato di arresto | in state of arrest | under arrest | in/under state of arrest/detention
~ da | from | since | ^ from the attack/assault/raid/coup/election/earthquake/arrest on/of/in/at ..8 , the? ..2 claimed/has/have/had
! informazioni | informations | information | our/these/some/those/several/further/following/more/other informations
! assessore | assessor | councillor in charge | assessor to/for the? culture/health/transport/tourism/mobility/sport/environment/education
! rilasciare un'intervista | to release an interview | to give an interview | released/releases/releasing an interview to ; interview released to
! scrutinio | scrutiny | count of the votes | percent/cent of the scrutiny ; scrutiny of the? votes/ballots began/ended/finished/continues
! custodia cautelare | precautionary custody | pre-trial detention | precautionary/cautelary custody
~ intervenire | to intervene | to come to the scene | firefighters/ambulance/medics/rescuers intervened on/in the? spot/place/site
~ stesso spirito | the same spirit | one mind, one spirit | same spirit and the same spirit ; same soul and the same spirit
~ a condizione di mantenere l'anonimato | of maintaining anonymity | of anonymity | on condition of maintaining/keeping the? anonymity
~ capacità | extension of capacities | extent of capabilities | extension of his/her/its/their/the capacities
~ di N anni | of so many years | aged | , of # years ,
! rinunciare a | to renounce to | to give up | renounce/renounced/renounces/renouncing to the/his/her/their/its/a/an/any
! estraneo ai fatti | extraneous to the facts | not involved | extraneous to the facts/matter/events
! registrare | registered | recorded | audio/audios/conversation/conversations/video/videos registered by/in/on/during ; wiretaps registered
! funzionario | functionary | official | police/security/ministry/embassy functionary/functionaries
! con sede a | seat | head office | society/company/firm/group/association with seat in
! processo | process | trial | ^ the process against Aa ..8 begins/began/opens/opened/starts/started ; process against Aa will begin/open/start
`,
);
