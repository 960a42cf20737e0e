### Анкеты, которые каждый заполняет отдельно.

intake-apart = Врозь, потом вместе
intake-apart-note = Каждый отвечает отдельно, сначала не про цифры; открываем всё разом
intake-fill = Заполнить
intake-look = Посмотреть
intake-continue = Продолжить
intake-state-none = ещё не начато
intake-state-some = { $done } из { $all }
intake-state-sealed = запечатано { $date }
intake-state-yours = отвечают сейчас
intake-state-noted = { $by }, { $date }
intake-reveal = Открыть все вместе
intake-reveal-note = Откроется, когда запечатают все. Тому, кого нет рядом, анкету можно отправить файлом.
intake-revealed = Открыты вместе { $date }
intake-carry = Перенести в матрицу и границы
intake-carry-note = То, что уже написано, останется как есть.
intake-carried = Перенесено: строк матрицы { $needs }, полей { $fields }, границ { $boundaries }
intake-side-by-side = Ответы рядом
intake-no-answer = не ответили
intake-title-brand = Анкета бренда
intake-title-creator = Анкета автора
intake-title-diagnostic = Заметки о рынке: { $market }
intake-title-market-entry = Вопросы местному партнёру: { $market }
intake-time = анкета до сессии · около { $minutes } минут
intake-market-note = Это догадки, а не правила: у каждой есть автор и дата, и их можно переписать.
intake-by = Чьё это мнение
intake-question-of = вопрос { $n } из { $all }
intake-questions = Вопросы
intake-numbers = Теперь числа
intake-numbers-first = сначала история
intake-who = Кто уже ответил
intake-sealed-note = Ответы откроются всем сразу, на сессии. До этого их не видит никто, и организатор тоже.
intake-own-words = Своими словами. Хватит одного предложения.
intake-later = Продолжить позже
intake-back = Назад
intake-next = Дальше: { $question }
intake-next-key = дальше
intake-seal = Запечатать
intake-seal-title = Запечатать анкету?
intake-seal-text = После этого ответы не увидит и не изменит никто, пока не откроют все анкеты разом. Передумаете — можно выбросить непрочитанной и ответить заново.
intake-seal-empty = Чтобы запечатать, ответьте хотя бы на один вопрос.
intake-sealed = Анкета запечатана { $date }
intake-sealed-text = Что в ней, покажем, когда откроют все анкеты вместе.
intake-restart = Выбросить и ответить заново
intake-restart-text = Запечатанные ответы исчезнут непрочитанными. Вернуть их нельзя.
intake-opened-text = Анкеты открыты: ответы стоят рядом в разделе «Цели».
intake-done = готово
intake-unread = Анкету прочитать не вышло
intake-state-opened = открыта
intake-reveal-title = Открыть все анкеты?
intake-reveal-text = После этого ответы увидят все, и запечатать их снова нельзя. Сессия возьмёт ответы отсюда, второй раз спрашивать не придётся.
intake-language = На каком языке пишем
intake-send = Сохранить файлом
intake-send-for = Сохранить анкету файлом: { $name }
intake-send-kind = Анкета страницей
intake-send-name = { $title } — анкета — { $name }
intake-sent = Анкета сохранена, { $name }: { $path }
intake-bring = Загрузить заполненную
intake-bring-file = Файл с ответом
intake-bring-title = Анкета: { $name }
intake-bring-unread = Этот файл загрузить нельзя
intake-bring-text =
    { $n ->
        [one] { $n } ответ. Он сразу запечатается и откроется вместе с остальными.
        [few] { $n } ответа. Они сразу запечатаются и откроются вместе с остальными.
       *[many] { $n } ответов. Они сразу запечатаются и откроются вместе с остальными.
    }
intake-bring-rest = В файле есть и слова о брифе. Загрузите его в разделе «Бриф», чтобы сначала их прочитать.
intake-bring-act = Загрузить и запечатать
intake-bring-done = Загружена и запечатана: { $name }
intake-on-form = Дальше: { $name }
intake-on-goals = Дальше: цели

## Страница, на которой анкету заполняют не здесь

intake-page-from = анкета, от кого: { $name }
intake-page-hello = { $name }, ответьте своими словами
intake-page-hello-nobody = Ответьте своими словами
intake-page-none-left = На каждый вопрос есть ответ

## Анкета бренда

intake-brand-story = Что сейчас происходит у вас и почему это нужно именно сейчас?
intake-brand-story-short = Ваша история
intake-brand-story-hint = Что изменилось, чего ждут внутри, к какому сроку.
intake-brand-why-you = Почему вашу вещь по-настоящему полюбят люди именно этих авторов?
intake-brand-why-you-short = Почему эти авторы
intake-brand-why-you-hint = Не «у них большая аудитория», а что за люди и что у них в жизни.
intake-brand-win = Что должно случиться, чтобы вы сказали: «хорошо, что мы это сделали»?
intake-brand-win-short = Что будет удачей
intake-brand-win-hint = Пока без цифр. Каждую мысль — с новой строки.
intake-brand-unlocks = Что вы сможете сделать дальше, если всё удастся?
intake-brand-unlocks-short = Что откроет успех
intake-brand-unlocks-hint = Новый рынок, серия, бюджет, доверие внутри.
intake-brand-part = Что вы сделаете сами, а не только попросите?
intake-brand-part-short = Ваша часть
intake-brand-part-hint = Продвижение у себя, образцы, быстрые ответы, разговор после запуска, даже если цифры слабые.
intake-brand-red-lines = На что вы не пойдёте ни при каких цифрах?
intake-brand-red-lines-short = Красные линии
intake-brand-red-lines-hint = Каждую — с новой строки. Покажем пункт брифа, который её задевает.
intake-brand-open-to-talk = Чем вы готовы поступиться или что готовы обсудить?
intake-brand-open-to-talk-short = Что обсуждаемо
intake-brand-open-to-talk-hint = Каждое — с новой строки.
intake-brand-miss = Какой промах вы примете спокойно и когда сядете говорить заново?
intake-brand-miss-short = Если не выйдет
intake-brand-miss-hint = Промах — это данные, которые смотрят вместе.
intake-brand-numbers = Какие цифры вам нужны и для чего каждая?
intake-brand-numbers-short = Теперь числа
intake-brand-numbers-hint = Показы ради узнаваемости, переходы, заказы? Сколько не жалко за один результат?

## Анкета автора

intake-creator-story = Что вам важно в том, что вы делаете?
intake-creator-story-short = О чём вы
intake-creator-story-hint = О чём вы рассказываете и ради чего.
intake-creator-why-you = Почему вашей аудитории это правда понравится?
intake-creator-why-you-short = Почему именно вы
intake-creator-why-you-hint = Если не понравится — скажите и это.
intake-creator-win = Что должно случиться, чтобы вы сказали: «хорошо, что согласились»?
intake-creator-win-short = Что будет удачей
intake-creator-win-hint = Без цифр тоже можно. Каждую мысль — с новой строки.
intake-creator-red-lines = На что вы не пойдёте?
intake-creator-red-lines-short = Красные линии
intake-creator-red-lines-hint = Каждую — с новой строки. Бриф покажет пункт, который её задевает.
intake-creator-open-to-talk = Что вам не так принципиально и что можно обсудить?
intake-creator-open-to-talk-short = Что обсуждаемо
intake-creator-open-to-talk-hint = Каждое — с новой строки.
intake-creator-capacity = Что вы реально успеете, как любите работать и что мешает?
intake-creator-capacity-short = Что вам по силам
intake-creator-capacity-hint = Подробный бриф или короткий звонок, сколько времени на подготовку.
intake-creator-miss = Что для вас нормальный промах и когда вы захотите поговорить заново?
intake-creator-miss-short = Если не выйдет
intake-creator-miss-hint = Промах — это данные, которые смотрят вместе.
intake-creator-numbers = Какие цифры у вас обычно выходят и на какие вы бы согласились?
intake-creator-numbers-short = Теперь числа
intake-creator-numbers-hint = Как есть, без запаса и без скромности.

## Заметки о рынке

intake-diagnostic-differs = Чем этот рынок отличается от другого?
intake-diagnostic-differs-short = Что иначе
intake-diagnostic-differs-hint = То, что удивило бы вторую сторону.
intake-diagnostic-style = Как здесь принято договариваться и работать?
intake-diagnostic-style-short = Как работают
intake-diagnostic-style-hint = Скорость, договоры, правки, прямота. Это догадка, а не правило.
intake-diagnostic-season = Какие праздники, привычки и запреты важны в эти даты?
intake-diagnostic-season-short = Сезон и привычки
intake-diagnostic-season-hint = Когда смотрят, когда покупают, о чём молчат.
intake-diagnostic-goals = Как это меняет цели?
intake-diagnostic-goals-short = Что с целями
intake-diagnostic-goals-hint = Какая цифра здесь значит другое.
intake-diagnostic-timeline = Как это меняет сроки?
intake-diagnostic-timeline-short = Что со сроками
intake-diagnostic-timeline-hint = Подготовка, согласования, маркировка.
intake-diagnostic-budget = Как это меняет бюджет?
intake-diagnostic-budget-short = Что с бюджетом
intake-diagnostic-budget-hint = Ставки, налоги, комиссии, доставка.

## Вопросы местному партнёру

intake-market-entry-need = Вот что нам нужно. Поняли бы это здесь?
intake-market-entry-need-short = Что нам нужно
intake-market-entry-need-hint = Одним абзацем, без терминов.
intake-market-entry-here = Как то же самое выглядит на этом рынке?
intake-market-entry-here-short = Как это выглядит здесь
intake-market-entry-here-hint = Площадки, форматы, кто этим занимается.
intake-market-entry-works = Что здесь работает, по вашему опыту?
intake-market-entry-works-short = Что работает
intake-market-entry-works-hint = С примером, а лучше с двумя.
intake-market-entry-avoid = Чего здесь лучше не делать?
intake-market-entry-avoid-short = Чего избегать
intake-market-entry-avoid-hint = И что случилось с теми, кто сделал.
intake-market-entry-reach = Каких цифр здесь честно ждать?
intake-market-entry-reach-short = Каких цифр ждать
intake-market-entry-reach-hint = С числом кампаний, на котором это основано.
