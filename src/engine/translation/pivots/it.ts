/** Italian words whose two senses English keeps apart. */
import { readTable } from '../pivot-table';

export const ITALIAN = readTable(
  'it',
  `
! fallimentare | of a bankruptcy | failed | bankruptcy/bankrupt <venture>
! evadere | to avoid | to escape | <person> was/were evaded -by ; evaded from the? prison/jail/custody/hospital/cell
! prendere il nome di | takes the name of | goes by the name of | also takes/take/took the name of
! deturpare | disfigure | deface | disfigurement/disfiguration of the? ..4 <wall> ; disfigurement of the? churches/buildings
! ammontare | the sum | to amount to | seized the amount of the raid/search/operation/robbery/attack/assault
! uomo di punta | leading man | point man | leading/front man for/of the? * negotiations/talks/diplomacy ; leading/front man for/of negotiations/diplomacy ; as the? leading/front man of Aa Aa? for/in the? ..2 negotiations/talks
~ trattenere | to delay or rob | to detain | held up the? personnel/diplomats/staff $
! denuncia | denunciation | complaint to the police | denunciation/denunciations to the police/carabinieri/prosecutor/prosecutors ; complaint/complaints to the police was/were presented ; presented a/his/her/their denunciation/complaint to the police ; police report was presented
! rapporti | reports | relations | diplomatic/bilateral/friendly/commercial reports between/with ; excellent/good reports with ; sexual/intimate reports with/between
! accusare | to charge | to feel (a pain) | accused an? illness/malaise/headache/pain/pains/dizziness/nausea ; accused chest/stomach/back pain/pains
! procura | power of attorney | prosecutor's office | power of attorney of rome/milan/naples/turin/palermo/genoa/bologna/florence/venice/catania/bari/perugia ; rome/milan/naples/turin/palermo/genoa/bologna/florence power of attorney ; power of attorney has/had opened
! Camera dei deputati | room | chamber | room of deputies/commons
! patteggiare | to bargain | to plea-bargain | bargained/negotiated a sentence/penalty/punishment of
! ricoverare | to recover | to take into hospital | was/were/is/are recovered in hospital/serious/critical/intensive ; been recovered in hospital/serious/critical/intensive
! nei confronti di | in the comparisons of | against, towards | in the comparisons/confrontations of ; in his/her/their comparisons/confrontations
! attentato | attempt | attack | victim/victims of the attempt/attempts $ ; victims of the attempt/attempts of/in/at ; terrorist/suicide attempt in/at/of/on/against Aa/the ; responsibility for the attempt
! ai vertici di | at the vertex | at the top | vertex/vertices of the? state/government/company/party/army/police/organization/ministry/group
! manifestazione | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/front/downtown ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised/anti manifestation/manifestations ; manifestations in favor/favour/support
! sindacato | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared a/the ..2 strike ; workers/teachers/transport syndicates
! sensibile | sensible | sensitive | sensible data/documents/zone/zones/skin/material/target/targets/site/sites
! eventuale | eventual | possible | in case of eventual/an eventual ; any eventual victims/accomplices/injuries/problem/problems/damage/damages/complaints/responsibility/irregularities ; in case of an eventual
~ attuale | actual | current | actual prime minister -is/was ; the actual <office> of
! pretendere | to pretend | to demand | pretend/pretends/pretended/pretending the? payment/compensation/apologies/resignation/reimbursement/restitution of/from/for
! assistere a | to assist | to attend | assist/assists/assisted/assisting at/to the/a/an ..1 <gathering>
! realizzare | to realise | to make, to carry out | realized/realised a/an/the survey/study/documentary/inspection/raid/search/investigation/interview on/of/in/with/about/at/among/by ; interview/survey/documentary/raid was/were realized/realised by/in/on/with
! incidente | accident | incident | diplomatic accident/accidents ; accident of the embassy/hostages
! voci | voices | rumours | voices have/had circulated/swirled/spread ; voices circulated/swirled ; according to insistent/some/the voices ; insistent voices ; corridor voices ; voices of/about a possible/an imminent
! reclusione | reclusion | imprisonment | years/months of reclusion ; sentenced/condemned to ..4 reclusion
! registro degli indagati | register of the investigated | list of suspects | register/registry of the? suspects/investigated
! latitante | latitant | fugitive | latitant/latitants
! a piede libero | at free foot | on bail, not in custody | at/on free foot ; on the loose foot
! forze dell'ordine | forces of the order | police | forces of the order
! secondo quanto riferito | according to what was reported | reportedly | according to what/how was/were/has/had been? reported/learned/learnt/referred/stated/revealed/declared
! fare irruzione | to make irruption | to burst in | made/make/makes/making irruption ; irruption in/into/of
! in stato di arresto | in state of arrest | under arrest | in/under a? state of arrest/detention
~ da | from | since | ^ from the attack/assault/raid/coup/election/earthquake/arrest on/of/in/at ..8 , the? ..2 claimed/has/have/had
! informazioni | informations | information | our/these/some/those/several/further/following/more/other informations
! comune | common | municipality | the common of Aa ; in/of the common of
! giunta | junta | council | regional/municipal/city/provincial junta
! assessore | assessor | councillor in charge | assessor to/for the? culture/health/transport/tourism/mobility/sport/environment/education
! rilasciare un'intervista | to release an interview | to give an interview | released/releases/releasing an interview to ; interview released to
! scrutinio | scrutiny | count of the votes | scrutiny of the? votes/ballots/ballot ; percent/cent of the scrutiny
! custodia cautelare | precautionary custody | pre-trial detention | precautionary/cautelary custody/detention
! Guardia di finanza | guard of finance | tax police | guard/guards of finance ; finance guard/guards
~ intervenire | to intervene | to come to the scene | firefighters/ambulance/medics/rescuers intervened on/in the? spot/place/site
! stesso spirito | the same spirit | one mind, one spirit | same spirit and the same spirit ; same soul and the same spirit
~ complesso diplomatico | complex | compound | diplomatic complex
~ a condizione di mantenere l'anonimato | of maintaining anonymity | of anonymity | on condition of maintaining/keeping the? anonymity
~ capacità | extension of capacities | extent of capabilities | extension of his/her/its/their/the capacities
`,
);
