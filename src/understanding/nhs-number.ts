/** Ten digits on their own, with whatever people put between them. */
const candidates = /(?<![\d+])\d(?:[\s.-]?\d){9}(?![\s.-]?\d)/gu;

/** Whether a text holds an NHS number: ten digits whose last one checks the others (NHS data dictionary). */
export function holdsNhsNumber(text: string): boolean {
  return (text.match(candidates) ?? []).some((found) => checks(found.replace(/\D/g, '')));
}

function checks(digits: string): boolean {
  if (new Set(digits).size === 1) return false;
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
