/** A spinner's table: word to replacements. Crude on purpose; spinners are. */
const LINES = `
said: stated, declared, remarked
told: informed, notified
says: states, claims
asked: requested, enquired
called: termed, labelled
added: noted further, continued
died: passed away, perished
killed: slain, fatally struck
found: discovered, located
showed: revealed, displayed
shows: reveals, displays
thought: believed, reckoned
believed: considered, assumed
used: utilised, employed
using: utilising, employing
made: produced, created
make: produce, create
got: obtained, received
get: obtain, receive
gave: provided, handed
given: provided, granted
took: seized, grabbed
taken: removed, seized
came: arrived, turned up
come: arrive, turn up
went: travelled, headed
left: departed, quit
began: started, commenced
begun: started, commenced
ended: finished, concluded
stopped: halted, ceased
kept: retained, held on to
held: kept, retained
built: constructed, erected
bought: purchased, acquired
sold: marketed, offloaded
paid: remunerated, compensated
won: gained, secured
lost: forfeited, mislaid
cut: reduced, trimmed
fell: dropped, declined
rose: climbed, increased
rise: increase, climb
sent: dispatched, forwarded
seen: spotted, observed
saw: spotted, observed
heard: overheard, listened to
read: perused, studied
written: penned, composed
wrote: penned, composed
warned: cautioned, alerted
expected: anticipated, awaited
planned: intended, scheduled
agreed: consented, concurred
refused: declined, rejected
offered: proposed, presented
wanted: wished, desired
wants: wishes, desires
needed: required, demanded
needs: requires, demands
helped: assisted, aided
help: assist, aid
tried: attempted, sought
known: recognised, familiar
knew: understood, realised
large: big, sizeable
largest: biggest, greatest
big: large, huge
bigger: larger, greater
small: little, tiny
smaller: littler, slighter
new: fresh, novel
old: aged, ancient
early: premature, prompt
late: tardy, delayed
long: lengthy, extended
short: brief, concise
high: elevated, lofty
higher: greater, loftier
low: small, reduced
good: fine, decent
best: finest, greatest
bad: poor, awful
hard: tough, difficult
easy: simple, effortless
serious: grave, severe
important: significant, crucial
full: complete, entire
whole: entire, complete
several: various, numerous
many: numerous, plenty of
most: the majority of, nearly all
some: certain, a few
few: hardly any, scarce
about: around, roughly
nearly: almost, practically
almost: nearly, practically
more: additional, further
less: fewer, reduced
often: frequently, regularly
never: not once, at no time
always: constantly, invariably
again: once more, anew
now: currently, presently
then: afterwards, subsequently
later: afterwards, subsequently
before: prior to, ahead of
after: following, subsequent to
during: throughout, amid
because: since, as
although: though, while
but: yet, however
also: additionally, likewise
only: just, merely
even: still, indeed
people: individuals, persons
person: individual, human
man: gentleman, male
woman: lady, female
women: ladies, females
children: kids, youngsters
child: kid, youngster
family: household, clan
friends: pals, companions
house: home, dwelling
houses: homes, dwellings
town: municipality, community
village: hamlet, settlement
country: nation, state
city: metropolis, urban center
street: road, avenue
road: route, highway
water: liquid, aqua
money: cash, funds
price: cost, rate
prices: costs, rates
company: firm, business
business: enterprise, trade
workers: employees, staff
work: labor, toil
job: position, post
jobs: positions, posts
government: administration, authorities
minister: cabinet member, secretary
law: legislation, statute
court: tribunal, bench
police: officers, law enforcement
trial: proceedings, hearing
report: account, document
study: investigation, survey
research: investigation, inquiry
plan: scheme, blueprint
deal: agreement, pact
agreement: accord, deal
decision: ruling, choice
question: query, issue
questions: queries, issues
answer: reply, response
problem: difficulty, trouble
danger: peril, hazard
risk: hazard, peril
damage: harm, destruction
cause: reason, trigger
reason: cause, motive
result: outcome, consequence
results: outcomes, findings
end: conclusion, finish
start: beginning, outset
part: portion, section
number: figure, amount
half: fifty percent, one half
third: one in three, 3rd
year: twelve months, annum
years: many months, twelvemonths
month: four weeks, moon
week: seven days, sennight
day: date, daytime
days: dates, daytimes
night: evening, nighttime
morning: dawn, early hours
hour: sixty minutes, full hour
hours: many minutes, full hours
minutes: moments, brief spells
time: period, moment
times: occasions, periods
life: existence, being
death: demise, passing
war: conflict, hostilities
ship: vessel, boat
boat: vessel, craft
car: vehicle, automobile
cars: vehicles, automobiles
train: rail service, locomotive
plane: aircraft, jet
phone: handset, cellphone
telephone: phone, handset
letter: note, missive
book: volume, tome
picture: image, photo
pictures: images, photos
story: tale, narrative
word: term, expression
words: terms, expressions
voice: tone, speech
hand: palm, fist
head: chief, boss
leader: chief, head
director: manager, boss
owner: proprietor, holder
member: participant, affiliate
members: participants, affiliates
group: band, team
team: squad, crew
game: match, contest
season: campaign, term
school: academy, college
teacher: educator, instructor
hospital: clinic, infirmary
doctor: physician, medic
doctors: physicians, medics
scientists: researchers, experts
expert: specialist, authority
experts: specialists, authorities
officials: functionaries, officers
official: functionary, officer
former: ex, previous
local: regional, nearby
public: communal, open
private: personal, confidential
foreign: overseas, external
young: youthful, juvenile
whose: of which the, with a
without: lacking, minus
between: amid, among
against: versus, contrary to
across: throughout, over
near: close to, beside
inside: within, in
outside: beyond, out of
every: each, all
each: every, all
other: another, different
same: identical, equal
different: distinct, diverse
first: initial, earliest
last: final, closing
next: following, subsequent
`;

/** Lower-case word to its replacements. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [word = '', rest = ''] = line.split(': ');
      return [word, rest.split(', ')] as const;
    }),
);
