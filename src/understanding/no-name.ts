const calledAfterPatients =
  /^(?:participation|reference|information|access|leaflets?|groups?|records?|lists?|safety|services?|experience|care|consent|data|transport|registration|summary|survey|liaison|advice|knows|online|portal|notes|details|coding|voice|stor(?:y|ies)|feedback|education|facing|names?|confidentiality|engagement|involvement|choice|pathways?|journey|handbook|charter|champions?|support|appointments?|referrals?|contact|letters?)$/i;
const places =
  /^(?:surgery|practice|centre|road|street|lane|avenue|group|health|medical|clinic|hospital|house|council|trust|team|park|charity|pcn|nhs|larder)$/i;
const papers =
  /^(?:certificate|policy|version|training|level|contract|check|act|agreement|dbs|belong|teams|word|excel|outlook|emis|systm\w*)$/i;
const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|birth)day|mon|tues?|wed|thurs?|fri|sat|sun|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|christmas|easter)$/i;
const first =
  /^(?:i|an?|the|and|or|on|at|in|if|is|do|does|can|could|please|what|who|where|when|why|how|dr|gp)$/i;

const noNames = [calledAfterPatients, places, papers, days, first];

/** Whether a word with its capital is no part of anybody's name, as far as these few words go. */
export function isNoName(word: string): boolean {
  return noNames.some((words) => words.test(word));
}
