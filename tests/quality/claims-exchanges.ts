/** Facts put in the place of others, in a few words each, to see what is said of them then. */

/** Words of one paragraph of the known article and what takes their place. */
export interface Exchange {
  readonly claim: string;
  readonly paragraph: number;
  readonly from: RegExp;
  readonly to: string;
}

const of = (claim: string, paragraph: number, from: RegExp, to: string): Exchange => ({
  claim,
  paragraph,
  from,
  to,
});

/** What was corroborated is no longer said. */
export const ALTERED: readonly Exchange[] = [
  of('days-before-hanoi-summit', 1, /Vietnam|Hanoi/, 'Sweden'),
  of('items-stolen-computers-phones', 2, /computers|PCs/, 'paintings'),
  of('items-stolen-computers-phones', 2, /(?:cell|mobile) phones|mobiles/, 'passports'),
  of('cheollima-was-behind-it', 3, /Cheollima Civil Defense/, 'the Northern Dawn Brigade'),
  of('late-february-date', 3, /February/, 'March'),
  of('group-aims-overthrow-kim', 3, /overthrowing|to overthrow/, 'to protect'),
  of('most-ambitious-operation', 6, /most ambitious|boldest/, 'smallest'),
  of('trump-threatened-annihilation', 9, /Trump/, 'Obama'),
  of('choe-threatened-friday', 9, /Friday/, 'Tuesday'),
  of(
    'cia-declined-comment',
    11,
    /(?:declined|refused) to (?:make )?comments?/,
    'confirmed its part',
  ),
  of('attackers-korean-asian', 12, /in Korean|the Korean language/, 'in Russian'),
  of('attackers-korean-asian', 12, /Asian/, 'European'),
  of(
    'man-at-door-no-problem',
    13,
    /there were no problems|there was no problem/,
    'there was a fire',
  ),
  of('cars-abandoned-nearby', 13, /abandoned and (?:found|appeared)/, 'repainted and sold'),
  of('cars-abandoned-nearby', 13, /nearby|neighboring/, 'foreign'),
  of('no-police-report-filed', 14, /no (?=police report|complaint)/, 'a detailed '),
  of('kim-hyok-chol-former-ambassador', 16, /Kim Hyok Chol/, 'Ri Yong Ho'),
  of('kim-jong-nam-nerve-agent', 19, /nerve (?:gas|agent)|neurotoxic gas/, 'knife'),
  of(
    'kim-jong-nam-nerve-agent',
    19,
    /(a|an) (Malaysian?|airport in Malaysia)/,
    'an airport in Thailand, not',
  ),
  of('regime-believed-responsible', 19, /by the regime|of the regime/, 'by a rival in business'),
  of('march-manifesto', 22, /In March|This March|This month/, 'In June'),
  of('kl-graffiti-claimed', 24, /Kuala Lumpur/, 'Jakarta'),
  of('kl-graffiti-claimed', 24, /Monday/, 'Sunday'),
  of('kl-graffiti-four-men', 24, /four men|a quartet of men/, 'nine women'),
  of('kl-graffiti-four-men', 24, /four men|a quartet of men/, 'six men'),
];

/** What a publisher would write once it knew better, or had the original before it. */
export const CORRECTED: readonly Exchange[] = [
  of('staff-restrained', 2, /held up personnel/, 'tied up the staff'),
  of(
    'two-luxury-cars',
    2,
    /two luxury vehicles|a pair of luxury cars|a couple of high-end sedans/,
    'three vehicles',
  ),
  of('two-luxury-cars', 13, /two (?=embassy cars|cars|vehicles)/, 'three '),
  of('attackers-masked', 2, /the masked (?=assailants|aggressors)/, 'mostly unmasked '),
  of('attackers-masked', 5, /the masked (?=assailants|aggressors)/, 'the unmasked '),
  of(
    'governments-declined-comment',
    4,
    /(?:refused|declined) to (?:make )?comments? on (?:it|the matter)/,
    'denied any involvement',
  ),
  of('hanoi-summit-failed', 9, /bankruptcy summit|bankrupt summit/, 'failed summit'),
  of(
    'terry-quote-everyone-in-danger',
    10,
    /put (?:everyone|everybody) in danger/,
    'throw all that into jeopardy',
  ),
  of('woman-escaped-after-an-hour', 13, /[Mm]ore than an hour/, 'Half an hour'),
  of('neighbour-called-police', 13, /a neighbor/, 'a passer-by'),
  of(
    'fled-moments-later',
    13,
    /(?:A few m|M)oments later|Shortly afterward|Not long after that/,
    'Hours later',
  ),
  of(
    'kim-hyok-chol-lead-negotiator',
    17,
    /was (?:recently )?(?:reassigned|named|lately put in charge)/,
    'was executed after he was named',
  ),
  of(
    'raid-video-exists',
    18,
    /(?:could|may) (?:release|publish|broadcast|spread)/,
    'have since published',
  ),
  of(
    'group-emerged-end-of-2017',
    19,
    /(?:at the end of|late in|in the last weeks of) 2017/,
    'in March 2017',
  ),
  of('nephew-not-grandson', 19, /The grandson/, 'The nephew'),
  of(
    'us-china-netherlands-helped',
    20,
    /the governments of the U\w+ S\w+, China and the Netherlands/,
    'four governments',
  ),
  of('leader-identity-secret', 21, /does not reveal his name/, 'is Adrian Hong'),
  of('manifesto-quotation', 23, /To those of the system/, 'To those within the system'),
  of('graffiti-since-not-from-attack', 24, /From the attack/, 'Since the attack'),
  of('madrid-not-claimed', 24, /has not claimed|did not claim|has not taken/, 'has since claimed'),
];
