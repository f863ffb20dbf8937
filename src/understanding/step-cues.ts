import { plainly } from './plainly.ts';

/** Words that point to a line of the checklist, whatever else is said. */
export const stepCues: Readonly<Record<string, RegExp>> = {
  'name-case-supervisor':
    /\b(?:name|named|naming|who|got|have|new|no|find|found|appointed|agreed to be)\b.{0,30}\bsupervisor\b/,
  'name-wellbeing-supervisor':
    /\b(?:wellbeing|well being|pastoral)\b.{0,20}\b(?:supervisor|lead|person|contact|buddy)\b/,
  'whose-rules':
    /\brules?\b|\bone page\b.{0,30}\b(?:leave|sick)|\b(?:sickness|leave|wfh|home working)\b.{0,30}\b(?:page|agreed|policy)\b/,
  'role-expectations':
    /\b(?:role|job) (?:expectations?|description|desc|is and)\b|\bexpectations\b|\bjd\b|\bwhat (?:the|her|his|my|your) (?:job|role) is\b/,
  'data-security-training':
    /\b(?:data security|dspt|ig|info(?:rmation)? gov\w*|gdpr training|data protection training)\b/,
  'lone-working':
    /\blone[ -]?work\w*|\bhome visits?\b|\bsafe on visits\b|\bbuddy (?:system|call)|\bon visits\b/,
  'wellbeing-check-in': /\b(?:wellbeing|well being|check[ -]?in|catch[ -]?up)\b/,
  'community-time': /\b(?:community|outreach) (?:time|day|morning|afternoon|hours)\b|\bprotected\b/,
  'case-supervision':
    /\bsupervis(?:ion|on|e|ed|ing)\b|\bsup(?:ervision)? session\b|\bcase (?:chat|discussion|review)\b/,
  'safeguarding-lead-meeting':
    /\bsafeguarding (?:lead|meet\w*|chat|person|gp|nurse)\b|\bmet .{0,20}safeguarding\b|\blead for safeguarding\b/,
  'shadow-gp':
    /\b(?:gp|doctor|dr \w+|surgery|partner)s?\b.{0,40}\b(?:shadow\w*|sit in|sat in|sat with|sitting in)\b|\b(?:shadow\w*|sit in|sat in|sat with|sitting in)\b.{0,40}\b(?:gp|doctor|dr|surgery|partner)\b|\bthe gp one\b/,
  'shadow-nurse':
    /\b(?:nurses?|hca|smears?|clinic|wound|joyce|diabetic)\b.{0,40}\b(?:shadow\w*|sit in|sat in|sat with|sitting in)\b|\b(?:shadow\w*|sit in|sat in|sat with|sitting in)\b.{0,40}\b(?:nurses?|hca|clinic|joyce|diabetic)\b|\bthe nurse one\b/,
  'records-and-coding': /\b(?:coding|code|codes|coded|snomed|templates?|record keeping|records|recording)\b/,
  'required-training':
    /\b(?:mandatory|level (?:3|three)|l3|bls|basic life|fire (?:safety|training)|infection (?:control|prevention)|manual handling|mca|dols|oliver mcgowan|prevent|certificates?)\b/,
  'specialist-plan': /\bspecialist\b/,
  'peer-network': /\bpeer\b|\bnetwork\b/,
  'useful-measures':
    /\b(?:measur\w*|metrics?|kpis?|outcomes?|onswc?|counted|count(?:s|ing)|data we collect|numbers we)\b/,
  'community-links':
    /\b(?:food ?bank|pantry|choir|men.?s shed|mens shed|groups?|library|church|coffee morning|allotment|community cent\w+|charit\w+|age uk|citizens advice|cab|walking)\b/,
  'link-worker-training':
    /\b(?:e-?learning|link worker (?:training|course)|pci|modules?|accredited|splw course|study time)\b/,
  'consult-partners':
    /\b(?:ppg|patient (?:group|participation)|consult\w*|asked (?:us|the patients|patients|partners))\b/,
  'consulting-room': /\b(?:room|rooms|rm)\b/,
  'brief-the-team':
    /\b(?:brief\w*|one[ -]?pager|one page guide|guide|told (?:the|all|every\w*) (?:staff|team|gps|nurses|one)|what (?:the role is|i do|she does|he does))\b/,
  'desk-near-team': /\b(?:desks?|seat|chair|somewhere to sit|hot ?desk)\b/,
  'meeting-invites':
    /\b(?:mdt|invit\w*|distribution list|calendar invite|practice meetings?|team meetings?)\b/,
  'systems-access':
    /\b(?:emis|systm ?one|system one|s1|smart ?cards?|log ?ins?|logons?|log on|log in|passwords?|laptop|phone|mobile|kit|vpn|accounts?)\b/,
  'welcome-day-one':
    /\b(?:welcom\w*|first day|day (?:1|one)|show(?:n|ed) (?:me |her |him )?(?:round|around)|tour|met me at)\b/,
  'reception-diary': /\b(?:reception|front desk|receptionists?|girls on the desk)\b|\bdiary\b/,
  'appointment-length': /\b(?:appointments?|appts?|slots?|min(?:ute)?s? (?:slots?|appts?|appointments?))\b/,
  'referral-route': /\b(?:refer|refers|referrals?|referring|referred|criteria|inclusion)\b/,
  'meeting-intro-slot': /\b(?:intro(?:duc\w*)?|slot|plt|spiel|present\w*|talk)\b/,
  'meet-link-worker':
    /\b(?:met|meet|say|said|hello|hi|introduced)\b.{0,25}\b(?:her|him|them|link worker|priya|jas|splw)\b/,
  'feedback-route':
    /\bfeed ?back\b.{0,30}\b(?:route|loop|form|system|way|to|how|gps?|referrers?)\b|\bhear back\b|\bletters? back\b|\b(?:talk|talked|spoke|discussed) about feed ?back\b/,
  'patient-information':
    /\b(?:posters?|leaflets?|website|jayex|screens?|texts?|newsletter|patients know|waiting room tv)\b/,
  'review-together': /\breview\b/,
  'staff-shadowing':
    /\bshadow\w*\b.{0,30}\b(?:me|priya|jas|the link worker|her|him)\b|\b(?:come|came|coming|went|go|been) (?:out )?(?:with|along with) (?:me|priya|jas|her|him)\b/,
  'first-feedback':
    /\b(?:first feedback|how (?:people|they|patients|folk) are (?:getting on|doing)|stories|anonymi\w+|success)\b/,
};

/** The lines of the checklist whose own words stand in a message. */
export function stepsNamed(text: string): string[] {
  const said = plainly(text);
  return Object.keys(stepCues).filter((line) => stepCues[line]?.test(said));
}
