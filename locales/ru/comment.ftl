### Обсуждение пункта: согласие, заметка, вопрос, другая формулировка.

comment-talk = Обсуждение
comment-yes = Согласие
comment-yes-given = есть
comment-yes-waits = пока нет
comment-yes-note = Отметить согласие
comment-yes-note-of = Отметить согласие: { $name }
comment-yes-signed = подписью
comment-yes-taken = Согласие отмечено: { $name }
comment-yes-back = Снять отметку о согласии: { $name }
comment-yes-gone = Отметка о согласии снята: { $name }
comment-ours = Наша заметка
comment-by = Кто говорит
comment-kind = Что говорит
comment-kind-note = Заметка
comment-kind-question = Вопрос
comment-kind-proposal = Правка
comment-kind-agree = Согласие
comment-text = Слова
comment-text-proposal = Как написать иначе
comment-text-instead = Что предлагают взамен
comment-add = Добавить
comment-add-open = Записать, что сказали
comment-added = Записано в обсуждение
comment-from-reply = из файла ответа
comment-older = к прежнему тексту
comment-accept = Принять
comment-accepted = Правка принята: текст пункта изменён
comment-accepted-by-hand = Правка принята: внесите её в поля
comment-decline = Отклонить…
comment-decline-why = Почему нет
comment-decline-do = Отклонить
comment-declined = Правка отклонена
comment-answer = Ответить…
comment-answer-what = Ответ
comment-answer-do = Ответить
comment-answered = Ответ записан
comment-settled-accepted = Приняли { $date }
comment-settled-declined = Отклонили { $date }: { $note }
comment-settled-answered = Ответили { $date }: { $note }
comment-remove = Убрать: { $kind }, { $name }
comment-removed = Убрано из обсуждения
comment-count =
    { $n ->
        [one] { $n } реплика
        [few] { $n } реплики
       *[many] { $n } реплик
    }
comment-agreed = согласны { $agreed } из { $of }
comment-head = { $name } · { $kind }
