// The quiz: a page without a chart, and no part of the walk. It is put in when it is first opened, and
// stays, so that its answers last as long as the page where a browser keeps nothing.

const QUIZ = "quiz";
let quizzing = null;

const quizPlace = () => document.querySelector(`#${QUIZ} [data-quiz]`);

function openQuiz() {
  const root = quizPlace();
  quizzing ??= bringToLife(root, told.standing, async () => mountQuiz(root, await partOf(QUIZ)), 1);
}

function forgetQuiz() {
  keepQuiz(null);
  keepCodes("");
  quizPlace().replaceWith(quizPlace().cloneNode(false));
  quizzing = null;
}
