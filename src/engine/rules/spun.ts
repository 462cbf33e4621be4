/**
 * Set phrases with their words exchanged, as synonym spinners leave them. Right side: the phrase as
 * everybody writes it. After the "tortured phrases" that Cabanac, Labbé and Magazinov collected
 * (2021), with names and offices that news is made of.
 */
import { readSpun } from '../translation/spun-table';

export const SPUN = readSpun(`
counterfeit|manmade|fake consciousness|intellect = artificial intelligence
profound learning algorithm|algorithms|model|models|network|networks|techniques|methods = deep learning
huge|colossal|enormous information examination|investigation|analytics|innovation = big data
irregular|arbitrary timberland|backwoods|woodland = random forest
haze figuring|registering = fog computing
distributed|cloud figuring = cloud computing
facial|face acknowledgment = face recognition
bosom malignancy|peril|malignant|growth = breast cancer
malignant growth cells|patients|treatment|screening = cancer
kidney disappointment|dissatisfaction = kidney failure
heart disappointment|assault|assaults = heart failure, heart attack
cardiovascular breakdown = heart failure
lactose bigotry|prejudice|narrow = lactose intolerance
invulnerable framework|frameworks = immune system
focal|sensory anxious framework = nervous system
white residence|dwelling spokesman|spokeswoman|official|officials|press|said|aide|aides = White House
joined|unified|assembled together? states|kingdom|countries|nations of|president|government|and|military|army|has|said|security|general = United States, United Nations
assembled|unified realm = United Kingdom
preeminent|incomparable|top courtroom|court -in|of|fee|shooting|shoe = Supreme Court
unfamiliar|overseas minister -for|of|in = foreign minister
boss|leader clergyman|pastor|priest = chief minister
secretary of nation|country = secretary of state
regulation|law requirement|authorization|implementation officials|officers|official|officer|agencies|agency|organizations|offices = law enforcement
regulation requirement|implementation|authorization = law enforcement
ozone harming substance|substances = greenhouse gas
hobby|leisure rates|fees -for|at = interest rates
total|gross national|domestic item = gross domestic product
inventory market|markets = stock market
preliminary public supplying|providing = initial public offering
information|press meeting|convention on <weekday> = press conference
atomic|nuclear guns|firearms|armament = nuclear weapons
weapons of mass obliteration|annihilation = weapons of mass destruction
mass obliteration|annihilation weapons|munitions = weapons of mass destruction
north|south atlantic deal|arrangement association|company|organization = North Atlantic Treaty Organization
european association|affiliation|alliance leaders|leader|official|officials|summit|commission|member|countries = European Union
world|global wellness|fitness|well association|agency|company|organization|corporation = World Health Organization
worldwide|global financial|money store|reserve = International Monetary Fund
amnesty worldwide|global|universal said|says = Amnesty International
breaking information : = breaking news
on|till closing|remaining week|month|yr|year = last week
closing|remaining yr = last year
in step|keeping|line with the? police|officers|officials|reports|authorities|investigators , = according to
in keeping with officials|police|authorities|witnesses|investigators = according to
consistent with officers|officials|police|witnesses|authorities|investigators = according to
constant with officers/officials/police = according to
pressing|squeezing|urgent faucet|faucets = push tap
prime clergyman|pastor|priest = prime minister
unfamiliar|overseas clergyman = foreign minister
human freedoms|privileges watch|watchdog|infringement|infringements = human rights watch
leisure|hobby rate|rates hike|hikes = interest rate rise
dying toll = death toll
web-based|online media systems|networking stages|stage = social media platforms
online media stages|stage = social media platforms
media transmission company|companies|organization|organizations = telecommunications company
broadcast communications organization|organizations|company = telecommunications company
thermal energy station|stations = nuclear power plant
sex|sexual badgering|provocation = sexual harassment
homicide costs|prices|fees against = murder charges
pleaded now not responsible|guilty = pleaded not guilty
now not guilty|responsible = not guilty
argued not blameworthy = pleaded not guilty
loss of life penalty = death penalty
demise|passing penalty|sentence|row = death penalty
`);
