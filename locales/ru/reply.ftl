### Файл, в котором автор отвечает на бриф без приложения, и путь ответа обратно.

## Страница: кто кого спрашивает

reply-page-title = { $title } · ваш ответ
reply-page-round = { $from } · круг { $n }
reply-page-from = от кого: { $name } · версия { $n }
reply-page-version = версия { $n }
reply-page-hello = { $name }, прочитайте и ответьте по пунктам
reply-page-hello-nobody = Прочитайте и ответьте по пунктам
reply-page-lead = Файл работает без интернета и никуда ничего не отправляет. Ответ вы сохраните сами и пришлёте, как удобно.
reply-page-until = Ответ ждут до { $date }.
reply-page-no-script = Здесь бриф можно только читать. Чтобы ответить, сохраните файл и откройте его в браузере.
reply-page-language = Язык страницы
reply-page-jump = К пунктам

## Страница: ход работы

reply-page-done = Отвечено: { $done } из { $all }
reply-page-left = Осталось ответить: { $n }
reply-page-none-left = На каждый пункт есть ответ
reply-page-count-agree = принято: { $n }
reply-page-count-question = вопросы: { $n }
reply-page-count-proposal = свои варианты: { $n }
reply-page-count-note = комментарии: { $n }

## Страница: бриф

reply-page-about = О кампании
reply-page-dates = Даты
reply-page-no-dates = пока не назначены
reply-page-parties = Кто участвует
reply-page-clauses = Пункты
reply-page-clause = Пункт { $n }
reply-page-no-text = На этом языке текста пока нет
reply-page-metrics = По чему судим об успехе
reply-page-metric-primary = главная метрика
reply-page-metric-gloss = Простыми словами
reply-page-metric-formula = Как считаем
reply-page-metric-why = Зачем она
reply-page-metric-owner = Кто следит
reply-page-metric-target = Цель
reply-page-metric-no-target = не задана
reply-page-metric-market = { $market }: { $value }
reply-page-metric-needed-for = Для чего нужна
reply-page-metric-leading = Ранние признаки, на которые можно влиять
reply-page-deliverables = Что выходит
reply-page-deliverable-whose = Кто делает
reply-page-deliverable-where = Где
reply-page-deliverable-due = Когда

## Страница: ответ на пункт

reply-page-answer-to = Ваш ответ на пункт { $n }
reply-page-agree = Принимаю
reply-page-ask = Спросить
reply-page-annotate = Комментарий
reply-page-propose = Предложить иначе
reply-page-agree-rest = Принять остальное: { $n }
reply-page-kept = Вы это уже приняли, текст с тех пор не менялся.
reply-page-changed = Изменилось после вашего ответа:
reply-page-state-none = пока без ответа
reply-page-state-agree = принято
reply-page-state-question = вопрос
reply-page-state-proposal = свой вариант
reply-page-state-note = комментарий
reply-page-state-empty = пока без слов
reply-page-your-question = Ваш вопрос
reply-page-your-note = Ваш комментарий
reply-page-your-wording = Ваш вариант
reply-page-your-reason = Почему, если хотите
reply-page-difference = Что меняется
reply-page-difference-none = Пока ничего: поправьте слова выше.
reply-page-removed = вычеркнуто:
reply-page-added = добавлено:
reply-page-proposal-note = Бренд увидит ваш вариант рядом со своим текстом. Перевод сделает он, вы проверите.

## Страница: вопросы и остальное

reply-page-questions = Вопросы к вам
reply-page-questions-note = Бренд увидит ответы, когда откроют сразу все. Что оставите пустым, останется без ответа.
reply-page-rest = Что ещё
reply-page-rest-label = О чём в пунктах не сказано

## Страница: подпись

reply-page-sign = Подпись
reply-page-sign-means = Вы соглашаетесь с версией { $n } целиком: с пунктами на обоих языках, с тем, что выходит, с метриками, датами и составом участников.
reply-page-sign-draft = Эту версию подписывать ещё рано. Ответить можно на каждый пункт; файл для подписи придёт позже.
reply-page-sign-locked = Подпись откроется, когда будут приняты все пункты. Осталось: { $n }. Сохранить ответ можно и сейчас.
reply-page-sign-open = Все пункты приняты. Чтобы подписать, впишите имя.
reply-page-sign-name = Имя и фамилия
reply-page-sign-role = Ваша роль, если хотите
reply-page-sign-name-missing = Впишите имя: это и есть подпись.
reply-page-sign-do = Подписать
reply-page-sign-undo = Снять подпись
reply-page-signed = Подпись: { $name }. Сохраните ответ и пришлите его.
reply-page-signed-role = Подпись: { $name }, { $role }. Сохраните ответ и пришлите его.
reply-page-unsigned = Подпись снята: приняты уже не все пункты.
reply-page-fingerprint = Отпечаток текста

## Страница: сохранение

reply-page-save = Сохранить ответ
reply-page-draft-kept = черновик хранится в этом браузере
reply-page-draft-lost = черновик здесь не хранится: сохраните ответ, прежде чем закрыть страницу
reply-page-saved = Файл { $file } сохранён. Пришлите его тем же путём, каким пришёл этот.
reply-page-too-large = Файл { $file } сохранён, но он больше, чем может быть ответ, и его не примут. Сократите тексты и сохраните ещё раз.
reply-page-fallback = Файла на устройстве нет?
reply-page-fallback-note = Скопируйте ответ как текст и пришлите сообщением.
reply-page-fallback-text = Ответ текстом
reply-page-copy = Скопировать
reply-page-copied = Скопировано
reply-page-copy-failed = Текст выделен: скопируйте его сами.
reply-page-open = Продолжить сохранённый ответ
reply-page-opened = Сохранённый ответ снова на странице.
reply-page-open-other = Этот файл от другого брифа, другой версии или другого человека. На странице всё как было.
reply-page-open-unread = Это не сохранённый ответ. На странице всё как было.
reply-page-not-advice = Сделано в «Сверке»; юриста не заменяет.

## Комната: ответы на бриф

campaign-replies = Ответы авторов на бриф
reply-send = Отправить авторам
reply-room = Отправка и ответы
reply-room-note = Автор без приложения отвечает в файле: он открывается в любом браузере и ничего не отправляет. Ответ тоже приходит файлом.
reply-room-creators = Авторы
reply-room-export = Сохранить страницу
reply-room-export-round = Сохранить страницу, круг { $n }
reply-room-export-for = Сохранить страницу: { $name }
reply-room-export-file = Веб-страница
reply-room-exported = Страница лежит здесь: { $path } ({ $name })
reply-room-until = Ответить до, если есть срок
reply-room-file-name = { $title } — { $name }
reply-room-none = ответа ещё нет
reply-room-last = ответ { $date }
reply-room-last-earlier = ответ { $date }, на прежний текст
reply-room-last-signed = подпись { $date }
reply-room-no-creators = В этой кампании пока нет авторов.
reply-room-open = Открыть ответ
reply-room-drop = или перетащите файл сюда
reply-room-text = Или вставьте ответ текстом
reply-room-text-read = Прочитать текст
reply-room-file = Ответ на бриф
reply-room-draft = Эту версию подписывать ещё рано: страница попросит только ответы.

## Комната: что в ответе

reply-preview = Ответ: { $name }
reply-preview-of = Версия { $n }, сохранён { $date }
reply-preview-other = Ничего не внесено
reply-preview-comments = Замечания
reply-preview-agreed = Принято пунктов: { $n } из { $of }
reply-preview-clause = { $n } · { $title }
reply-preview-clause-gone = Пункта больше нет
reply-preview-earlier = о прежнем тексте
reply-preview-known = уже внесено
reply-preview-answers = Ответы на вопросы
reply-preview-answers-sealed =
    { $n ->
        [one] { $n } ответ. Он останется запечатанным, пока не откроют все.
        [few] { $n } ответа. Они останутся запечатанными, пока не откроют все.
        [many] { $n } ответов. Они останутся запечатанными, пока не откроют все.
       *[other] { $n } ответа. Они останутся запечатанными, пока не откроют все.
    }
reply-preview-rest = Что ещё
reply-preview-signature = Подпись
reply-preview-signs = { $name } подписывает версию { $n }
reply-preview-signs-role = { $name }, { $role }: подписывает версию { $n }
reply-preview-signs-for-good = Подпись не отменяют. Всё остальное из ответа останется вместе с ней.
reply-preview-no-signature = Подписи в этом ответе нет.
reply-preview-bring = Внести
reply-preview-bring-unsigned = Внести без подписи
reply-imported = { $name }: ответ внесён
reply-imported-signed = { $name }: ответ внесён, версия { $n } подписана

## Что с ответом не так

reply-problem-too-big = Файл больше 1 МБ, таких ответов не бывает. Мы его не читали.
reply-problem-not-json = Файл не читается как ответ: он повреждён или это что-то другое. Попросите прислать его ещё раз.
reply-problem-not-a-reply = Это не ответ на бриф. Выберите файл, имя которого кончается на .sverka-reply.json.
reply-problem-wrong-version = Ответ сделан в новой версии. Обновите «Сверку», чтобы его прочитать.
reply-problem-control-characters = В ответе есть невидимые знаки, которых никто не набирает. Мы его не взяли; попросите прислать ещё раз.
reply-problem-too-long = Один из текстов длиннее { $most } знаков. Мы ничего не внесли; попросите сократить его и прислать ответ ещё раз.
reply-problem-too-many = Замечаний или ответов больше, чем можно написать на странице. Мы ничего не внесли; попросите прислать ответ ещё раз.
reply-problem-repeated = На один пункт или вопрос ответили дважды: файл изменили по дороге. Мы ничего не внесли; попросите прислать ответ ещё раз.
reply-problem-no-words = Одно из замечаний или подпись без слов. Мы ничего не внесли; попросите прислать ответ ещё раз.
reply-problem-wrong-campaign = Это ответ на бриф другой кампании. Чтобы внести его, откройте ту кампанию.
reply-problem-wrong-party = Ответ от того, кто в этой кампании не участвует. Мы ничего не внесли; проверьте, чей это ответ и та ли кампания открыта.
reply-problem-wrong-paper = Ответ относится к другому документу этой кампании. Мы ничего не внесли; чтобы внести его, откройте тот документ.
reply-problem-imported-before = Этот ответ внесли { $on }.
reply-problem-edited-text = Текст, о котором говорит ответ, не ваш: страницу изменили по дороге. Сохраните новую страницу и отправьте её ещё раз.
reply-problem-old-revision = Ответ говорит о версии { $n }, а текст с тех пор изменился. Замечания к пунктам, которые остались прежними, в силе; остальные отмечены.
reply-problem-unknown-clause = Пунктов, о которых говорит ответ, но которых больше нет: { $n }. Замечания к ним не войдут.
reply-problem-unknown-question = Есть ответы на вопросы, которых никто не задаёт. Они не войдут.
reply-problem-sealed = Ответы на вопросы пришли раньше и запечатаны. Новые не войдут.
reply-problem-signed-before = Эту версию они уже подписали. Подпись не войдёт.
reply-problem-stale-signature = Подпись стоит под прежней версией. Она не войдёт; отправьте новую версию.
reply-problem-not-all-agreed = Подпись в ответе есть, но приняты не все пункты. Она не войдёт.
reply-problem-signing-barred = Эту версию подписывать ещё рано: в брифе что-то не закончено. Подпись не войдёт.
reply-problem-nothing-new = Всё из этого ответа уже внесено.
