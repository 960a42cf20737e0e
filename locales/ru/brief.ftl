### Бриф: один текст на двух языках, который подписывают все.

brief-empty = Бриф пока пуст
brief-empty-text = Один документ на двух языках: что делаем, что считаем успехом, когда сверяемся. Из согласования в него уже перейдёт всё, о чём договорились.
brief-draft = Составить из согласованного
brief-drafted =
    { $n ->
        [0] Все пункты образца уже на месте.
        [one] Добавили { $n } пункт. Проверьте его на обоих языках.
        [few] Добавили { $n } пункта. Проверьте их на обоих языках.
        [many] Добавили { $n } пунктов. Проверьте их на обоих языках.
       *[other] Добавили { $n } пункта. Проверьте их на обоих языках.
    }
brief-draft-rest = Добавить пункты образца

## Ход работы

brief-clauses = Пункты брифа
brief-differences =
    { $n ->
        [one] { $n } расхождение
        [few] { $n } расхождения
        [many] { $n } расхождений
       *[other] { $n } расхождения
    }
brief-next = Дальше
brief-next-full = Дальше: незакрытый пункт
brief-all-done = Незакрытых пунктов нет.
brief-version-signed = Версия { $n } подписана всеми
brief-version-partly = Версия { $n }: подписи { $done } из { $all }
brief-changed-since = После подписания версии { $n } изменилось: { $what }. Её подписи остались при ней; новую версию подписывают заново.
brief-part-title = название
brief-part-dates = даты
brief-part-parties = состав участников
brief-part-metrics = метрики
brief-part-clauses = пункты
brief-part-deliverables = материалы
brief-gone = Убрано после версии { $n }: { $titles }.
brief-broken-text = Текст подписанной версии не совпадает со своим отпечатком. Сравните файл с резервной копией.
brief-broken-chain = Цепочка версий прервана: одна из них не опирается на предыдущую. Сравните файл с резервной копией.
brief-broken-signature = Одна из подписей стоит под другим текстом и не считается.

## Пункт

brief-clause = Пункт { $n }
brief-clause-named = Пункт { $n } · { $title }
brief-title-of = Название пункта { $n }, { $language }
brief-text-of = Текст пункта { $n }, { $language }
brief-text-none = Здесь пока нет текста
brief-check = Отметить сверенным
brief-check-of = Отметить сверенным: пункт { $n }
brief-add = Добавить свой пункт
brief-up = Пункт { $n }: выше
brief-down = Пункт { $n }: ниже
brief-remove = Убрать пункт { $n }
brief-removed = Пункт убран: { $title }
brief-clause-changed = Изменён после версии { $n }
brief-clause-new = Новый, в версии { $n } его не было

## Расхождения

brief-differs-number = Числа разные
brief-differs-percent = Проценты разные
brief-differs-money = Суммы разные
brief-differs-date = Даты разные
brief-differs-time = Время разное
brief-differs-duration = Сроки разные
brief-differs-range = Границы разные
brief-differs-ordinal = Порядковые номера разные
brief-differs-url = Ссылки разные
brief-differs-handle = Аккаунты разные
brief-differs-hashtag = Хештеги разные
brief-differs-code = Коды разные
brief-differs-email = Адреса почты разные
brief-differs-weekday = Дни недели разные
brief-differs-empty = Один из языков без текста
brief-absent = нет
brief-holds = Подпись подождёт.
brief-uncertain = Возможно, это одно и то же.
brief-take = Взять { $value }
brief-taken = Пункт { $n }: взято «{ $value }»
brief-accept = Так и нужно…
brief-accept-why = Почему это не одно и то же
brief-accept-do = Оставить так
brief-accepted = Пункт { $n }: расхождение оставлено

## Панель пункта

brief-panel = О пункте
brief-panel-none = Выберите пункт, чтобы увидеть подсказку, проверки и историю.
brief-hint = О чём здесь договориться
brief-wrong = Что обычно идёт не так
brief-checks = Проверки
brief-check-text = Текст есть на обоих языках
brief-check-text-missing = Нет текста: { $language }
brief-check-facts = Числа, даты и суммы сходятся
brief-check-sides = Стороны сверены друг с другом
brief-check-unread = Стороны ещё не сверены
brief-check-outdated = { $language }: другая сторона с тех пор изменилась
brief-left = Оставлено как есть
brief-left-pair = { $ru } и { $en }
brief-left-remove = Больше не оставлять: { $pair }
brief-since = С версии { $n }
brief-history = История
brief-history-title = название
brief-history-text = текст
brief-history-checked = сверено
brief-history-unchecked = сверка снята
brief-history-accepted = решено про расхождение
brief-history-position = место в брифе
brief-history-made = пункт появился

## Подписи

brief-signatures = Подписи
brief-signed = подпись
brief-sign-signed = Подписан всеми
brief-unsigned = подписи ещё нет
brief-unsigned-agreed = принято { $n } из { $of }
brief-sign = Подписать
brief-sign-title = Подписать версию { $n }
brief-sign-note = Дальше любая правка — новая версия.
brief-sign-barred = Подписать пока нельзя
brief-sign-barred-note = Подпись ставят под текстом, который закончен. Вот что осталось и где это:
brief-sign-all = Эту версию подписали все.
brief-bar-gate-shut = Цели ещё не согласованы: совпадение ниже заданного.
brief-bar-missing-text = Не у всех пунктов есть текст или перевод.
brief-bar-unchecked = Не все пункты сверены после последней правки.
brief-bar-differences = Русский и английский тексты в чём-то расходятся.
brief-bar-no-primary = Не выбрана главная метрика.
brief-bar-no-dates = У кампании нет первого или последнего дня.
brief-bar-lacking = Нет пункта, без которого этот документ не работает.
brief-bar-charter-metrics = В хартии нужно от трёх до пяти метрик на каждом языке, каждая с новой строки.
brief-bar-no-clauses = В брифе нет ни одного пункта.
brief-to-align = К целям
brief-sign-party = Кто подписывает
brief-sign-name = Имя и фамилия
brief-sign-role = Должность или роль
brief-sign-method = Как подписано
brief-sign-fingerprint = Отпечаток текста
brief-sign-done = { $name }: версия { $n } подписана

## Выгрузка

brief-export = Выгрузить PDF
brief-export-both = Оба языка рядом
brief-export-ru = По-русски
brief-export-en = По-английски
brief-export-file = Документ PDF
brief-exported = Бриф лежит здесь: { $path }
brief-broken-seal = Подпись или версию изменили после того, как её скрепили печатью. Сравните файл с резервной копией.
brief-broken-time = Подпись стоит раньше текста, под которым она стоит. Сравните файл с резервной копией.
brief-sign-scan = Скан подписанного листа
brief-sign-scan-add = Приложить скан…
brief-sign-scan-swap = Другой файл…
brief-sign-scan-drop = Не прикладывать
brief-sign-scan-note = PDF, PNG или JPEG до 10 МБ. Скан останется в файле пространства.
brief-sign-scan-kinds = Скан
brief-signature-title = Подпись: { $name }
brief-signature-open = Подробнее: подпись, { $name }
brief-signature-who = Кто
brief-signature-when = Когда
brief-signature-text = Под чем
brief-signature-version = версия { $n }, отпечаток { $hash }
brief-signature-seal = Печать
brief-signature-seal-note = Ключ этого файла. Печать показывает, что подпись с тех пор не меняли, но не заменяет квалифицированную электронную подпись.
brief-signature-scan-save = Сохранить скан…
brief-signature-scan-saved = Скан сохранён: { $name }

## Состояния и обсуждение

brief-agreed = согласовано всеми { $agreed } из { $of }
brief-ready = Сверено { $ready }
brief-open-talk = { $name }: { $what }.
brief-to-talk = Открыть обсуждение
brief-questions =
    { $n ->
        [one] { $n } вопрос без ответа
        [few] { $n } вопроса без ответа
        [many] { $n } вопросов без ответа
       *[other] { $n } вопроса без ответа
    }
brief-proposals =
    { $n ->
        [one] { $n } правка не решена
        [few] { $n } правки не решены
        [many] { $n } правок не решено
       *[other] { $n } правки не решены
    }
brief-talk-open = Подписать можно, но сначала лучше ответить.
brief-show = Показать пункты
brief-show-all = Все пункты · { $n }
brief-show-open = Незакрытые · { $n }
brief-show-missing = Написать или перевести · { $n }
brief-show-draft = Черновики · { $n }
brief-show-outdated = Устарели · { $n }
brief-show-clash = Не сходятся · { $n }
brief-show-checked = Сверены · { $n }
brief-show-agreed = Согласованы · { $n }
brief-show-talk = С вопросами и правками · { $n }
brief-show-none = Таких пунктов больше нет.
brief-outdated-since = Что изменилось на другой стороне
brief-outdated-note = { $language } сверяли с прежним текстом. С тех пор:
brief-differs-name = Имена разные
brief-differs-term = Термины разные
brief-memory = Память
brief-memory-none = Похожих согласованных пунктов пока нет.
brief-memory-percent = { $percent } %
brief-memory-from = «{ $title }»
brief-memory-version = версия { $n }, { $date }
brief-memory-agreed = согласовано
brief-memory-insert = Вставить
brief-memory-insert-of = Вставить пункт из кампании «{ $title }», { $percent } %
brief-memory-inserted = Пункт { $n }: текст взят из памяти
brief-history-side = { $who }, { $language }: { $what }
brief-check-agreed = Согласились все
brief-check-agreed-part = Согласились { $done } из { $of }
brief-talk-here =
    { $n ->
        [one] Ждёт ответа: { $n }
        [few] Ждут ответа: { $n }
        [many] Ждут ответа: { $n }
       *[other] Ждут ответа: { $n }
    }
brief-goals-changed = Цели изменились с тех пор, как их согласовали.
brief-crossing = Пункт { $n } задевает красную линию: { $line }.
brief-to-documents = Документы

## Что осталось до подписи и следующий шаг

brief-next-clean =
    { $n ->
        [one] { $n } пункт написан на обоих языках, и они сходятся.
        [few] { $n } пункта написаны на обоих языках, и они сходятся.
        [many] { $n } пунктов написаны на обоих языках, и они сходятся.
       *[other] { $n } пункта написаны на обоих языках, и они сходятся.
    }
brief-check-all = Отметить сверенными все { $n }
brief-checked-all =
    { $n ->
        [one] Отмечен сверенным { $n } пункт
        [few] Отмечены сверенными { $n } пункта
        [many] Отмечены сверенными { $n } пунктов
       *[other] Отмечены сверенными { $n } пункта
    }
brief-next-send = Всё сверено. Дальше бриф читают и отвечают на него авторы.
brief-held = Версия { $n } подписана. Измените текст, и начнётся новая версия: тогда пункты можно двигать и убирать.
brief-obstacle-missing-ru = Нет русского текста или перевода в нём
brief-obstacle-missing-en = Нет английского текста или перевода в нём
brief-obstacle-missing-both = Нет текста на обоих языках
brief-obstacle-unchecked = Не сверен после последней правки
brief-obstacle-lacking = Документ не работает без пункта «{ $title }», а его нет.
brief-differs-name-mend = Если это один человек, добавьте второе написание в его карточку.
brief-settled = Уже решено в кампании
brief-settled-insert = Взять в пункт
brief-settled-inserted = Пункт { $n }: текст взят из кампании
