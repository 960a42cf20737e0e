### Что известно о партнёре: кейсы, прежние бренды, отзывы и что из этого следует.

evidence-unread = Доказательства не открылись

## Кейсы

evidence-cases = Кейсы
evidence-cases-empty = Здесь собирают кейсы: рынок, бренд, чем кончилось и где посмотреть. Они весят больше, чем число подписчиков.
evidence-cases-counted = { $n ->
    [one] считается { $n } из { $of }: RU { $ru }, US { $us }
    [few] считаются { $n } из { $of }: RU { $ru }, US { $us }
    [many] считается { $n } из { $of }: RU { $ru }, US { $us }
   *[other] считаются { $n } из { $of }: RU { $ru }, US { $us }
}
evidence-failures-told = { $n ->
    [one] рассказано об { $n } неудаче
    [few] рассказано о { $n } неудачах
    [many] рассказано о { $n } неудачах
   *[other] рассказано о { $n } неудачах
}
evidence-case-add = Новый кейс: бренд
evidence-case-counts = считается
evidence-case-unshown = нет ссылки или файла
evidence-case-without-market = рынок не указан
evidence-case-brand = Бренд
evidence-case-title = Что делали
evidence-case-market = Рынок
evidence-case-result = Чем кончилось
evidence-case-result-won = Получилось
evidence-case-result-mixed = Получилось не всё
evidence-case-result-lost = Не получилось
evidence-case-link = Ссылка
evidence-case-link-hint = Страница, на которой это видно
evidence-case-file = Файл
evidence-case-file-none = Файл не выбран. Он останется на своём месте, мы запомним путь.
evidence-case-file-gone = Файла по этому пути больше нет. Выберите его заново.
evidence-case-file-choose = Выбрать файл
evidence-case-file-choose-title = Файл, который показывает кейс
evidence-case-file-kind = Документы, таблицы, картинки, видео
evidence-case-file-clear = Убрать файл
evidence-case-wrong = Что пошло не так
evidence-case-wrong-hint = Своими словами партнёра. Неудачный кейс с объяснением — сильное доказательство.
evidence-case-shift = Провели бренд через разницу культур
evidence-case-shift-hint = Не просто подписчики в двух странах: то, что работало в одной, переделали для другой.
evidence-case-note = Заметка
evidence-case-remove = Убрать кейс
evidence-case-removed = Кейс убран: { $name }
evidence-from = С какого дня
evidence-to = По какой день
evidence-unasked = не спрашивали

## Прежние бренды

evidence-relationships = Прежние бренды
evidence-relationships-empty = Здесь записывают, с какими брендами партнёр работал и сколько. Кто остаётся надолго, тот умеет договариваться.
evidence-relationships-longest = дольше всего — { $name }, { $months }
evidence-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
evidence-months-none = меньше месяца
evidence-months-unknown = не сказано, с какого дня
evidence-months-open = срок не известен
evidence-period = { $start } – { $end }
evidence-period-since = с { $start } по сегодня
evidence-period-until = по { $end }
evidence-relationship-add = Новый бренд
evidence-relationship-brand = Бренд
evidence-relationship-to = По какой день
evidence-relationship-to-hint = Пусто — работают до сих пор
evidence-relationship-link = Ссылка
evidence-relationship-note = Заметка
evidence-relationship-note-hint = Кого спросить, что рассказали
evidence-relationship-remove = Убрать бренд
evidence-relationship-removed = Бренд убран: { $name }

## Отзывы

evidence-references = Отзывы авторов
evidence-references-empty = Здесь записывают, что говорят авторы, которые уже работали с этим партнёром. Спросите двоих-троих, и не только тех, кого назвал он сам.
evidence-references-counts = { $n ->
    [one] спросили { $n }: снова — { $again }, не стали бы — { $not }
    [few] спросили { $n }: снова — { $again }, не стали бы — { $not }
    [many] спросили { $n }: снова — { $again }, не стали бы — { $not }
   *[other] спросили { $n }: снова — { $again }, не стали бы — { $not }
}
evidence-reference-add = Новый отзыв: чей
evidence-reference-creator = Кто сказал
evidence-reference-market = Рынок этого автора
evidence-reference-on = Когда
evidence-reference-again = Стал бы работать снова
evidence-reference-again-yes = Да
evidence-reference-again-no = Нет
evidence-reference-again-unknown = Не спрашивали
evidence-reference-says-yes = поработал бы снова
evidence-reference-says-no = снова не стал бы
evidence-reference-says-unknown = не спрашивали
evidence-reference-note = Что сказал
evidence-reference-remove = Убрать отзыв
evidence-reference-removed = Отзыв убран: { $name }

## Записи

evidence-add = Добавить
evidence-open = Открыть
evidence-link-copy = Скопировать ссылку
evidence-link-copied = Ссылка скопирована

## Мягкие сигналы

signal-title = К чему прислушаться
signal-note = ничего не открывает, но весит в разговоре
signal-speaks-of-failures = Говорит о неудачах
signal-has-process = Процесс, а не чутьё
signal-asks-of-constraints = Спрашивает о ваших ограничениях
signal-worked-across = Уже работал с другим рынком
signal-cultural-shift = Проходил через разницу культур
signal-creators-again = Авторы вернулись бы
signal-seen = есть
signal-not-seen = нет
signal-unknown = не спрашивали

## Подписчики

evidence-reach = Подписчики
evidence-reach-note = размер, а не доказательство: ни условий, ни баллов не меняет
evidence-reach-unknown = число не указано
evidence-reach-empty = Аккаунты записаны в карточке.

## Уроки

evidence-lessons = Чему научили кампании
evidence-lessons-note = решения с причинами: по ним и правят условия и критерии
evidence-lessons-empty = Пока ни одного решения с причиной. Первая же сверка даст материал.
evidence-lesson-own = с этим партнёром
evidence-lessons-all = { $n ->
    [one] Показать ещё { $n } решение
    [few] Показать ещё { $n } решения
    [many] Показать ещё { $n } решений
   *[other] Показать ещё { $n } решения
}
