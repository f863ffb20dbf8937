/** What stands only in records. */
const onlyInRecords = [
  /\bc\/o (?!\p{Lu}|the |reception)/u,
  /\bo\/e\b/i,
  /\bpmhx?\b/i,
  /\bhpc\b/i,
  /\bnkda\b/i,
  /\b(?:snomed|read)(?: ct)?(?: codes?)?:? ?\(?\d{3,}/i,
  /\b(?:snomed|read)(?: ct)? code:? [a-z\d]/i,
  /\b\d+(?:\.\d+)? ?(?:mg|mcg|ml|micrograms?)\b/i,
  /\b(?:bd|tds|qds|nocte|prn)\b/i,
  /\bbp:? \d{2,3}\/\d{2,3}/i,
  /\bbmi:? \d/i,
  heading('(?:Current |Repeat |Acute )?Medications?'),
  heading('(?:Drug )?Allergies'),
  heading('(?:Consultation|Encounter)'),
  heading('(?:Past Medical History|Medical History|History of Presenting Complaint|Presenting Complaint)'),
  heading('(?:Examination|Diagnosis|Diagnoses|Investigations|Immunisations|Family History|Social History)'),
];

/** What stands in records, and in other notes too. */
const alsoElsewhere = [
  heading('(?:Active |Significant |Minor )?Problems?'),
  heading('(?:History|Plan|Comments?|Results?|Follow[- ]up|Impression)'),
  /\b(?:plan|imp|ref|hx|dx|rx|sx|tx):/i,
  /\bseen by\b/i,
  /\b(?:surgery|telephone|face to face) consultation\b/i,
  /\breview(?:ed)? in \d+ ?(?:\/(?:7|52|12)|weeks?|months?)/i,
];

/** Heads that lost their lines where they were pasted. */
const heads =
  /\b(?:Problems|Medications?|Allergies|Consultation|Examination|Diagnosis|History|Immunisations)\b/g;

const several = 3;

/** Whether a text is pasted out of a record: several marks of one, not all of which other notes have too. */
export function holdsRecord(text: string): boolean {
  const sure = onlyInRecords.filter((mark) => mark.test(text)).length;
  const maybe = alsoElsewhere.filter((mark) => mark.test(text)).length;
  const inLine = new Set(text.match(heads)).size;
  return (sure > 0 && sure + maybe >= several) || inLine >= several;
}

/** A word as records head their parts: at the start of a line or before a colon, in any letters. */
function heading(words: string): RegExp {
  return new RegExp(`(?:^|\\n)[ \\t*#-]*${words}\\b|\\b${words} ?:`, 'i');
}
