/** What England says with words of death and harm and means nothing of the kind. */
const idioms: readonly RegExp[] = [
  /\bdying (?:for|to) (?:an? |the |some |my |try|see|know|get|meet|hear|find|tell)\w*/g,
  /\b(?:to die for|die of (?:embarrassment|laughing|laughter|boredom|cold|heat|shame|hunger|shock)|died laughing|dead easy|dead good|dead nice)\b/g,
  /\bkill(?:ed)? (?:it|two birds|time|an hour|for an? \w+|for some \w+|the mood|off the)\b/g,
  /\b(?:id|i would|could|would) kill for\b/g,
  /\b(?:is|are|feet|back|head|knees|shoes|heels|heat|printer|queue|rota|stairs|this one)\s(?:are |is )?killing me\b/g,
  /\bkiller (?:queue|heels|cake|view|week|day|deadline|commute)\b/g,
  /\b(?:death of me|bored to death|worried to death|sick to death of (?:the|this|these|that|forms?|emails?)|scared to death of (?:the|speaking)|death by powerpoint|nearly finished me off|over my dead body)\b/g,
  /\bmurder (?:on|in|to|getting|trying|parking)\b/g,
  /\b(?:dead ?lines?|dead ends?|dead line|half dead|brain dead|dead on|wake the dead|flogging a dead horse|dead to the world|dead wood)\b/g,
  /\b(?:my |the |its |her |his )?(?:phone|battery|laptop|printer|pc|computer|car|kettle|dummy|system|signal|wifi|teams|plant|plants|mouse) (?:has |just |have )?(?:died|dead|is dead|was dead|keeps dying)\b/g,
  /\bgave up the ghost|on its last legs\b/g,
  /\boverdos\w+ (?:on|of) (?:cake|biscuits?|coffee|caffeine|choc\w*|tea|sugar|mince|training|teams|meetings|emails|e ?learning|sweets|cheese|prosecco)\b/g,
  /\b(?:cut|give) myself (?:some|a bit of|a little) slack\b|\bhurt myself laughing\b|\bkick(?:ing|ed)? myself\b|\bbeat(?:ing)? myself up over (?:the|a) (?:form|quiz|typo)\b/g,
  /\bbeat (?:me|us|you|him|her|them) to it\b|\bbattered (?:cod|fish|sausage|haggis|old|laptop|chair|desk|leather)\b/g,
  /\bhit (?:the ground|the road|the nail|the books|send|enter|delete|the (?:button|wrong)|a (?:snag|wall|dead|brick)|refresh|reply|save|submit|it off)\b/g,
  /\b(?:big|massive|huge|smash|real|total|right|proper) hit\b|\ba hit with\b/g,
  /\babus(?:ing|ed|e) my (?:position|power|privilege)\b|\bneglected to (?:tell|mention|say|send|reply|tick|add|book|ask|let)\b/g,
  /\b(?:ego|pride)s? (?:is |a bit |was |slightly )*bruised\b|\bbruised (?:my |his |her )?(?:ego|pride|apples?|bananas?)\b/g,
  /\b(?:crying|cried|cry) (?:with )?laugh\w*|\b(?:crying|cried|weep\w*|tears) (?:with|of) (?:joy|laughter|happiness)\b|\bcrying out for\b|\bcry wolf\b/g,
  /\b(?:panic|crisis) (?:over|averted|mode|solved)\b|\b(?:mini|minor|small) crisis\b|\bcrisis (?:team|line|cafe|card|house|loan)\b/g,
  /\bshoot (?:me|us|them|her|him|over) (?:an?|the|over)\b|\bshot of coffee\b|\bjump(?:ing|ed)? (?:on|onto) (?:an?|the|this|now|to|teams|call)\b|\bjump(?:ing|ed)? off (?:now|teams|this|(?:an?|the) (?:call|meeting))\b/g,
  /\b(?:bulb|light|lights|fuse|motor|plug|toaster)s? (?:is |has |are |was )?(?:burnt|burned|blown) out\b|\bisolated the (?:fault|problem|issue|circuit|power)\b|\bexploit (?:it|that|this|the)\b/g,
  /\blost the will to live (?:with|doing|filling|on|over|in|trying)\b|\bmurder (?:me|you|us|him|her) if\b|\bhit (?:me|us|you) (?:with|up)\b|\bonly a wee one\b/g,
  /\bstruggl\w* (?:to (?:find|reach|get|book|log|see|open|fit|work out|read|print|fill|sort|remember)|with (?:the|emis|systmone|my (?:login|laptop|smartcard|password)|a))\b|\bheads? (?:is )?in bits (?:with|over)\b/g,
  /\bbereaved by suicide\b|\bzero suicide\b|\bhit (?:her|his|my|our|their) targets?\b|\bend of (?:life|play|the day)\b/g,
  /\btop of (?:the|my|our|your)\b|\btop (?:up|marks|tip|job|notch|left|right)\b/g,
  /\b(?:shouted|screamed|sworn|yelled) at by (?:an? )?(?:patient|relative|caller)s?\b|\bmake up the numbers\b|\blonely hearts\b|\bisolated patient\b/g,
  /\b(?:printer|system|laptop|kettle|phone|photocopier|computer)s? (?:is |being |be )*a bully\b|\b(?:kicked|booted|threw|locked) me out\b|\bcodes? for (?:domestic (?:abuse|violence)|carers|[a-z]+)\b|\byoung carers? (?:group|project|service)\b/g,
  /\bcant cope without my\b/g,
  /\bno harm done\b|\bdo(?:es)? no harm\b|\bdoing my head in\b|\bhanging (?:on|around|about|out)\b|\bhang on\b|\bdrowning in (?:post|emails?|paperwork|work|forms|admin|referrals|scripts|docs)\b/g,
  /\bpanic (?:button|alarm|buying)\b|\bdead heat\b|\bslash(?:ed|ing)? (?:the|my|our) (?:budget|list|hours|waiting)\b/g,
];

/** What people learn about at work: a course on harm is no harm. */
const subjects = [
  'domestic (?:abuse|violence)|safeguarding|child protection|suicide|self ?harm\\w*|dementia|prevent|fgm|modern slavery|county lines',
  'bullying|harassment|freedom to speak up|speaking up|whistleblowing|data protection|confidentiality|mental health|abuse|neglect|exploitation',
  'grooming|trafficking|racism|racist incidents?|equality|discrimination|equality and diversity|overdose|anxiety|depression|loneliness|low mood|panic attacks?',
  'conflict resolution|stress|burnout|resilience|bereavement|crisis|child(?:ren)?s?|adult',
].join('|');
const lessons = [
  'modules?|training|e ?learning|courses?|webinars?|refresher|slides|certificate|cert|polic(?:y|ies)|awareness|prevention|workshop|level \\d|quiz',
  'talk|conference|first aid|study day|leaflets?|posters?|session|advisors?|advisers?|cafe|one pager|workers? from|clinic|drop in|support groups?|charit(?:y|ies)|refuge|helpline|service|team',
].join('|');
const taught = [
  // 'suicide prevention training', 'bullying and harassment policy module'
  new RegExp(`\\b(?:${subjects})(?: (?:and|or|n|for|${subjects}))*(?: (?:${lessons}))+`, 'g'),
  // 'the module on domestic abuse'
  new RegExp(
    `\\b(?:${lessons}) (?:on|about|for|in) (?:the )?(?:${subjects})(?: (?:and|or|${subjects}))*`,
    'g',
  ),
];

/** The message without sayings that mean no harm, and without what a course is about. */
export function withoutIdioms(said: string): string {
  return [...idioms, ...taught].reduce((words, idiom) => words.replace(idiom, ' … '), said);
}
