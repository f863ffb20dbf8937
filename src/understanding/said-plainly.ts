/** How people write what has one meaning: typing on a phone, in a hurry, and as they speak at home. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cannot|can not|cannae|canny|carnt|cnt|cudnt|couldnt|could not)\b/g, 'cant'],
  [/\b(?:do not|does not|did not|dinnae|dinny|doesnt|dosent|doesn|didnt|dnt)\b/g, 'dont'],
  [/\b(?:will not|wouldnt|would not|wonae|willnae)\b/g, 'wont'],
  [/\b(?:is not|was not|are not|isnae|wasnae|aint|arent)\b/g, 'isnt'],
  [/\b(?:wanna|wannae|want tae|wanting to|wants to|wanted to)\b/g, 'want to'],
  [/\b(?:wnat|wamt|watn|wan) (?:to|2)\b|\bwant 2\b/g, 'want to'],
  [/\b(?:gonna|gunna|gona|gonnae|going tae|gan to)\b/g, 'going to'],
  [/\bdae\b/g, 'do'],
  [/\btae\b/g, 'to'],
  [/\bwhit\b/g, 'what'],
  [/\bhame\b/g, 'home'],
  [/\b(?:meself|mesel|mysel|masel|maself|me self|my self)\b/g, 'myself'],
  [/\b(?:hissel|hisself|himsel)\b/g, 'himself'],
  [/\b(?:hersel|her self)\b/g, 'herself'],
  [/\b(?:theirself|theirselves|themself|themselves)\b/g, 'themselves'],
  [/\b(?:wi out|w o|wivout|withoot)\b/g, 'without'],
  [/\b(?:wi|w|wiv)\b/g, 'with'],
  [/\b(?:thru|thro)\b/g, 'through'],
  [/\b(?:anymore|anymair|nae mair|no more)\b/g, 'any more'],
  [/\b(?:n|nd)\b/g, 'and'],
  [/\b(?:summat|summin|somethin|sumthing|sumat)\b/g, 'something'],
  [/\b(?:livin|leevin)\b/g, 'living'],
  [/\b(?:bein)\b/g, 'being'],
  [/\b(?:ma|me) (?=(?:mam|mum|meds|tablets|pills|life|wrists?|arms?|own|head)\b)/g, 'my '],
  [/\b(?:yr|yrs|year|years|yo)\b/g, 'year'],
  [/\b(?:pts|patients|pt|client|clients|service users?|punters?)\b/g, 'patient'],
  [/\b(?:nobody|noone|no one|naebody|nobodys)\b/g, 'nobody'],
  [/\b(?:everyones|everyoned|everyone|everybodys|everybody|everybodyd)\b/g, 'everybody'],
];

/** A message in small plain letters and few spellings, its sentences apart; for looking at, never for keeping. */
export function saidPlainly(text: string): string {
  const plain = text
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/&(?:#39|apos|rsquo|lsquo);/gi, '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[.!?;]+/g, ' . ')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .trim();
  return spellings.reduce((said, [pattern, word]) => said.replace(pattern, word), ` ${plain} `);
}
