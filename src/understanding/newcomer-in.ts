/** The name of somebody new, where it stands in capitals after words that announce it: 'name of Jas Gill'. */
export function newcomerIn(words: string): string | undefined {
  const found =
    /\b(?:name(?:d| of| is|[’']s)?|called|for|worker,?|starter,?)\s+(?<name>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+)/u.exec(
      words,
    );
  return found?.groups?.name;
}
