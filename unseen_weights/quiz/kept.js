// What this device keeps of the quiz: which set came first, the answers, and how far one is.
const QUIZ_KEY = "unseen-weights-quiz";
const CODES_KEY = "unseen-weights-codes";
const QUIZ_STAGES = ["before", "between", "after", "done"];
const quizAnew = () => ({ swapped: false, answers: {}, stage: "before" });

// Only what makes sense is taken over: another version, or another hand, may have written it.
function quizKept(options) {
  try {
    const { swapped, answers, stage } = JSON.parse(localStorage.getItem(QUIZ_KEY));
    const known = Object.entries(answers).filter(([item, option]) => options[item]?.includes(option));
    const count = known.length;
    const at = QUIZ_STAGES.includes(stage) && (stage !== "done" || count === Object.keys(options).length);
    return at ? { swapped: swapped === true, answers: Object.fromEntries(known), stage } : quizAnew();
  } catch { return quizAnew(); }
}

// A browser may forbid it; then the answers last as long as the page.
function keepQuiz(state) {
  try {
    if (state) localStorage.setItem(QUIZ_KEY, JSON.stringify(state));
    else localStorage.removeItem(QUIZ_KEY);
  } catch { /* all else works */ }
}

// The codes of a class stay in the teacher's tab, so that a reload does not lose what was typed.
function keepCodes(text) {
  try {
    if (text) sessionStorage.setItem(CODES_KEY, text);
    else sessionStorage.removeItem(CODES_KEY);
  } catch { /* then they last as long as the page */ }
}

function codesKept() {
  try { return sessionStorage.getItem(CODES_KEY) ?? ""; } catch { return ""; }
}
