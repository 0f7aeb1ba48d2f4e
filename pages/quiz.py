"""Did we learn: six questions before the walk, six others after it, and what a class gained."""

from unseen_weights.ui.desk import open_desk
from unseen_weights.ui.desks import QUIZ
from unseen_weights.ui.quiz.part import show_quiz

show_quiz(open_desk(QUIZ))
