const whom = "(?:lady|gentleman|gent|patient|pt|client|service user|resident|someone|somebody)(?:s'|'?s)?";
const what =
  '(?:details?|data|info(?:rmation)?|names?|dob|date of birth|nhs (?:no|number)|number|records?|notes?|address|letter|history|results?|stuff|summary|screenshot)(?! (?:training|course|pages?|leaflets?|polic(?:y|ies)|sessions?|forms?|modules?|templates?|systems?|screens?|access|e-?learning))';
const object = `(?:${whom} (?:[\\w-]+ ){0,2}${what}|(?:details?|data|info|information|names?|notes?|records?|letter|screenshot) (?:of|about|on|for|from) (?:a|an|the|my|our|one of (?:my|our)) ${whom}|(?:message|text|email|note) about (?:a|my|one of my) (?:patient|client)|(?:confidential|clinical|medical) (?:details|data|info|information|notes)|(?:a|the|my) (?:patient|client) (?:by name|in here))`;
const did =
  '(?:pasted?|copied|sent|typed|posted|put|shared|wrote|written|entered|forwarded|uploaded|dropped|included|mentioned|named|gave|given|messaged|left|leaked|(?<=mean(?:t)? to )(?:send|type|post|share|write|enter|include|copy))';
const mistake =
  "(?:by (?:mistake|accident|error)|in error|mistake|accident(?:al(?:ly)?|ly)?|mistakenly|inadvertently|oops|whoops|oh (?:no|god|dear)|argh|sorry|wrong (?:chat|window|person|place|box)|didn'?t mean|did not mean|shouldn'?t have|should not have|meant (?:for|to)|delete)";
const here =
  '(?:in here|into here|here|you|(?:in|into|to|on) (?:this|the) chat|to you|(?:in|on|into) (?:teams|belong|this))';

const deeds = [
  `\\b${did}\\b[^.!?\\n]{0,30}\\b${object}`,
  `\\b${object}[^.!?\\n]{0,30}\\b(?:got|been|was|were|went)\\b[^.!?\\n]{0,20}\\b(?:${did}|here)`,
  `\\b(?:last|previous|that|my|this) (?:\\w+ )?(?:message|msg|post|one|line|chat)?\\b[^.!?\\n]{0,40}\\b(?:had|has|was|contains?|contained|included?|about|with|got)\\b[^.!?\\n]{0,15}\\b(?:${object}|about (?:a|my|one of my) (?:patient|client))`,
].map((one) => new RegExp(one, 'gi'));
const slip = new RegExp(`\\b(?:${mistake}|i(?:'ve|ve| have)? (?:just )?${did}\\b.{0,60}\\b${here})\\b`, 'i');

/** What is asked, forbidden or denied has not happened. */
const notDone =
  /\b(?:never|(?:don'?t|do not|not)(?! (?:know|sure|think|realise))|not to|must ?n[o']t|mustn'?t|won'?t|haven'?t|have not|didn'?t(?! mean)|if|(?:can|could|should|may|did|have) (?:i|we|you|anyone|someone|they)|what happens|how (?:do|can|to|should)|whether|who|has (?:anyone|someone|anybody)|avoid|without|nobody|no one)\b/i;

/** Whether somebody says that they have put a patient's details here by mistake. */
export function admitsPatient(text: string): boolean {
  if (!slip.test(text)) return false;
  const done = deeds.flatMap((deed) => [...text.matchAll(deed)]);
  return done.some(({ index }) => !notDone.test(clauseBefore(text, index)));
}

function clauseBefore(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 60), index)
      .split(/[,;.!?\n]| but /)
      .at(-1) ?? ''
  );
}
