// A result as a short code, and back: codes.py says why, and a test compares the two.
const QUIZ_IDEAS = 6;
const QUIZ_DIGITS = 4;

function codeCheck(digits, base) {
  return digits.reduce((sum, digit, i) => sum + (i + 1) * digit, 0) % base;
}

export function encodeResult({ before, after, swapped }, letters) {
  const base = letters.length;
  let rest = [swapped, ...before, ...after].reduce((number, bit) => 2 * number + (bit ? 1 : 0), 0);
  const digits = [];
  while (digits.length < QUIZ_DIGITS) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  return [...digits, codeCheck(digits, base)].map((digit) => letters[digit]).join("");
}

// Gives undefined for what is no code.
export function decodeCode(code, letters) {
  const base = letters.length;
  const digits = [...code.trim().replace(/[-._]/g, "").toUpperCase()].map((letter) => letters.indexOf(letter));
  if (digits.length !== QUIZ_DIGITS + 1 || digits.includes(-1)) return undefined;
  const check = digits.pop();
  const number = digits.reduce((sum, digit) => sum * base + digit, 0);
  const size = 2 * QUIZ_IDEAS + 1;
  if (check !== codeCheck(digits, base) || number >= 2 ** size) return undefined;
  const bits = Array.from({ length: size }, (_, i) => Boolean((number >> (size - 1 - i)) & 1));
  return { swapped: bits[0], before: bits.slice(1, QUIZ_IDEAS + 1), after: bits.slice(QUIZ_IDEAS + 1) };
}

export function readCodes(text, letters) {
  const joined = text.replace(/(?<!\S)(\S)[ \t]+(?=\S(?!\S))/g, "$1");
  const pieces = joined.split(/[\s,;]+/).filter(Boolean);
  const read = pieces.map((piece) => decodeCode(piece, letters));
  return { results: read.filter(Boolean), bad: pieces.filter((_, i) => !read[i]) };
}
