extension TextCatalogue {
    /// What is said in and about calibrations, in English and Russian.
    static let calibrations = TextCatalogue([
        .english: [
            "thing.calibration": "calibration",
            "thing.exemplar": "exemplar",

            "calibration.feedback.atOnce": "you see what staff says as soon as you have judged an exemplar",
            "calibration.feedback.whenQualified": "you see what staff says when you are qualified",

            "refusal.calibration.title": "Give the calibration a title.",
            "refusal.calibration.rubric": "Nothing of this rubric counts. Take one with levels, points or ticks.",
            "refusal.calibration.exemplars": "From 1 to 100 exemplars are judged.",
            "refusal.calibration.limit": "The limit lies between 0 and 100 points.",
            "refusal.calibration.attempts": "There are from 1 to 1000 attempts, or no limit.",
            "refusal.calibration.open": "This calibration has been opened already.",
            "refusal.calibration.reference": "Staff leaves no criterion of an exemplar out.",
            "refusal.calibration.remark": "Say why the exemplar is judged so: people learn from it.",
            "refusal.calibration.fewExemplars":
                "Add exemplars first: {count|# is|# are} to be judged.",
            "refusal.calibration.notPublished": "The exemplars are not published yet.",
            "refusal.calibration.ownExemplar": "You have judged this exemplar for staff.",
            "refusal.calibration.judged": "You have judged this exemplar already.",
            "refusal.calibration.noAttempts":
                "You have used {attempts|your only attempt|all # attempts}. Ask somebody who confirms grades to admit you.",
            "refusal.calibration.nothingAnswered": "Answer at least one criterion that counts.",
            "refusal.calibration.ownAdmission": "Nobody admits themselves. Leave it to somebody else.",
            "refusal.calibration.first": "Judge the exemplars first: they are asked for before you may review here.",
            "refusal.calibration.otherCohort":
                "The calibration of the policy is not one of this cohort, or is not published.",

            "inbox.calibrate": "Judge the exemplars of “{calibration}” before you review",
            "inbox.calibrate.why":
                "Only those review “{task}” who judge the exemplars closely enough. {done} of {count} are judged.",

            "notice.calibrate": "Judge the exemplars of “{calibration}” before you may review",
            "notice.calibrate.why": "“{task}” is reviewed by those only who judge the exemplars closely enough.",
        ],
        .russian: [
            "thing.calibration": "калибровка",
            "thing.exemplar": "образец",

            "calibration.feedback.atOnce": "мнение преподавателя видно сразу после вашей оценки образца",
            "calibration.feedback.whenQualified": "мнение преподавателя видно после допуска",

            "refusal.calibration.title": "Назовите калибровку.",
            "refusal.calibration.rubric":
                "В этой рубрике ничего не засчитывается. Возьмите рубрику с уровнями, баллами или отметками.",
            "refusal.calibration.exemplars": "Оценивают от 1 до 100 образцов.",
            "refusal.calibration.limit": "Предел лежит между 0 и 100 баллами.",
            "refusal.calibration.attempts": "Попыток бывает от 1 до 1000, или их число не ограничено.",
            "refusal.calibration.open": "Эта калибровка уже открыта.",
            "refusal.calibration.reference": "Преподаватель оценивает образец по каждому критерию.",
            "refusal.calibration.remark": "Объясните, почему образец оценён так: на этом учатся.",
            "refusal.calibration.fewExemplars":
                "Сначала добавьте образцы: {count|нужно оценить # образец|нужно оценить # образца|нужно оценить # образцов}.",
            "refusal.calibration.notPublished": "Образцы ещё не опубликованы.",
            "refusal.calibration.ownExemplar": "Этот образец вы оценивали как преподаватель.",
            "refusal.calibration.judged": "Этот образец вы уже оценили.",
            "refusal.calibration.noAttempts":
                "Попыток не осталось: {attempts|давалась # попытка|давались # попытки|давалось # попыток}. Попросите о допуске того, кто подтверждает оценки.",
            "refusal.calibration.nothingAnswered": "Ответьте хотя бы по одному критерию, который засчитывается.",
            "refusal.calibration.ownAdmission": "Допустить самого себя нельзя. Оставьте это кому-то другому.",
            "refusal.calibration.first": "Сначала оцените образцы: без этого здесь не рецензируют.",
            "refusal.calibration.otherCohort":
                "Калибровка, указанная в правилах, не относится к этому потоку или не опубликована.",

            "inbox.calibrate": "Оцените образцы «{calibration}», прежде чем рецензировать",
            "inbox.calibrate.why":
                "Работы по заданию «{task}» рецензируют те, кто достаточно точно оценивает образцы. Оценено: {done} из {count}.",

            "notice.calibrate": "Оцените образцы «{calibration}», чтобы получить право рецензировать",
            "notice.calibrate.why":
                "Работы по заданию «{task}» рецензируют только те, кто достаточно точно оценивает образцы.",
        ],
    ])
}
