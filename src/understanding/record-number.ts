const recordNumber =
  /\b(?:(?:nhs|hosp(?:ital)?|emis|systm ?one|patient) ?(?:no|number|num|id)\b|nhs ?#|mrn\b)(?: is\b)?[^a-z]{0,4}(?:[a-z]{1,3})?\d/i;

/** Whether a text holds the number of somebody's record, by what people call it. */
export function holdsRecordNumber(text: string): boolean {
  return recordNumber.test(text);
}
