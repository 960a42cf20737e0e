### Сверка на середине срока: что показывают, что говорят и что меняют вместе.

checkin-unread = Сверка не открылась
checkin-panel = Срок, пункт договорённости, решение

## Что получается сверх плана

checkin-double-down = Усилить
checkin-double-down-note = сначала о том, что получилось

## Страница для автора

checkin-pages = Страницы для авторов
checkin-pages-note = своё — полностью, другой рынок — долей плана, без цен
checkin-page-in = { $language }: язык автора
checkin-page-html = Страница HTML
checkin-page-pdf = PDF
checkin-page-of = { $what }: { $name }
checkin-page-none = В кампании пока нет авторов.

## Что было на сверке

checkin-held = Запись сверки
checkin-held-note = записывают вместе, слова авторов — их словами
checkin-held-empty = Записи пока нет. Начните до встречи или после неё: она сохраняется сама, а прошедшей сверка станет, когда вы это отметите.
checkin-begin = Начать запись
checkin-begin-early = Записать первый взгляд
checkin-on = Когда встретились
checkin-of = Сверка { $day }
checkin-early-of = Первый взгляд, { $day }
checkin-draft = Сверка, запись начата
checkin-early-draft = Первый взгляд, запись начата
checkin-was-held = Встреча прошла
checkin-was-held-hint = До этого сверка остаётся в делах.
checkin-shared-on = Цифры показали авторам
checkin-shared-hint = До сверки: чтобы было время подумать
checkin-seen = Что видно по цифрам
checkin-creator-says = Что говорят авторы
checkin-ideas = Идеи
checkin-ideas-note = придумали вместе, ещё не решено
checkin-idea = Идея { $n }
checkin-idea-add = Добавить идею
checkin-idea-remove = Убрать идею { $n }
checkin-pivot = Что меняем: решили вместе
checkin-more = Чего делаем больше
checkin-remove = Убрать запись сверки
checkin-removed = Запись сверки убрана.

## Пункт договорённости

checkin-clause = Пункт о сверке
checkin-clause-none = Ни в одном документе кампании нет пункта о сверке. Без него она — добрая воля.
checkin-clause-signed = подписан всеми: { $paper }
checkin-clause-draft = ещё не подписан: { $paper }
checkin-clause-kept = Выполнен: цифры показали до встречи, и она прошла.
checkin-clause-open = Пока не выполнен: нужны день показа цифр и прошедшая встреча.
