const health = [
  'appointments?|appts?|home visits?|(?:in|into|from|to) hospital|a&e|ward|discharged?|refer(?:ral|red)?|operation',
  'meds|medications?|medicines?|tablets?|insulin|inhalers?|dosette|nomad|blister packs?|prescriptions?|scripts?',
  'gp letter|letter from (?:the|her|his|their) gp|(?:fit|sick) notes?|clinic letter',
  'diagnos(?:is|ed|es)|symptoms?|scan|mri|ct|x-?rays?|ecg|bloods?|blood (?:tests?|pressure)|bp|biops(?:y|ies)|smear',
  'dementia|alzheimer\\S*|memory|depress(?:ion|ed)|anxi(?:ety|ous)|panic attacks?|suicid(?:e|al)|self[- ]harm\\w*|overdose',
  'low mood|lonely|loneliness|isolated|bereave(?:d|ment)|grie(?:f|ving)|hoarding|lives alone|next of kin|housebound|frail\\w*',
  'cancer|chemo|stroke|diabet(?:es|ic)|copd|asthma|epilep\\w+|arthritis|parkinson\\S*|heart (?:failure|attack)|angina',
  '(?:in|her|his|of|with|chest|back|knee|hip) pain|wound|dressings?|catheter|incontinen\\w+|weight loss|pregnan(?:t|cy)|miscarriage',
  'falls?|fell|fallen|mobility|wheelchair|stairlift|hoist|learning disabilit\\w+|autis(?:m|tic)|adhd',
  'alcohol|drinking|drugs?|dnacpr|end of life|palliative',
  'aged? \\d{1,3}|\\d{1,3} ?(?:yo|y/o|yrs? old|years? old)|\\d{2}[mf]',
];

const benefits = [
  'pip|uc|universal credit|esa|dla|(?:attendance|carer\\S*) allowance|pension credit|council tax|blue badge|tribunal',
  'housing|(?:her|his|their|claim\\w*|disability|sickness) benefits?|mandatory reconsideration|evict(?:ion|ed)|homeless(?:ness)?',
  'arrears|debts?|food ?banks?|food parcels?|fuel voucher|warm space|lunch club|befriend(?:er|ing)|social worker|day centre',
  'memory caf[eé]|carers?|care (?:home|package|plan)|respite|domestic (?:abuse|violence)',
];

/** What is said of the job in the same words. */
const ofTheJob = [
  'appointment[- ](?:lengths?|systems?|screens?|books?|slots?|times|types?)|(?:longer|shorter|lengths? of(?: the)?) appointments?',
  'referral (?:routes?|forms?|process(?:es)?|criteria|templates?|codes?|systems?|pathways?)|(?:who |how )?to refer',
  '(?:self-)?refer(?:rals)? (?:in|to|patients|people|how)|(?:mental )?health and wellbeing|occupational health',
  '(?:falls|carers?|housing|memory|discharge|referral|medication|frailty|drugs?|alcohol|dementia) (?:team|leads?|service|clinic|training|champions?|hub|officer|awareness|group|policy|list|register)',
];

const clinical = new RegExp(`(?<![\\p{L}\\d])(?:${[...health, ...benefits].join('|')})(?![\\p{L}\\d])`, 'iu');
const job = new RegExp(`\\b(?:${ofTheJob.join('|')})\\b`, 'giu');

/** Whether some words are about somebody's health or benefits, and not only about how the job is done. */
export function holdsClinicalWord(text: string): boolean {
  return clinical.test(text.replace(job, ' '));
}
