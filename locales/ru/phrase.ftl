### Пары фраз: как говорит бренд и как сказать автору.

phrase-list-note = Одна мысль на двух языках дела: как её скажет бренд и как её услышит автор. Свои пары появляются здесь, когда вы их запоминаете.
phrase-business = Как говорит бренд
phrase-creative = Как сказать автору
phrase-own = своя
phrase-built-in = из комплекта
phrase-add = Добавить пару
phrase-edit = Изменить пару
phrase-remove = Убрать пару: { $text }
phrase-removed = Пара фраз убрана
phrase-note = Где пригодилась
phrase-new = Новая пара фраз

## Пары из комплекта

phrase-awareness-business = Узнаваемость +30 %
phrase-awareness-creative = Ваши люди увидят вещь и поймут, чем она не похожа на другие
phrase-reach-business = Охват миллион
phrase-reach-creative = Об этом услышат те, кто вас ещё не знает, но вам близок
phrase-consideration-business = Рост интереса к категории
phrase-consideration-creative = Человек захочет разобраться и спросит вас, а не поисковик
phrase-engagement-business = Вовлечённость 4 %
phrase-engagement-creative = Ролик, под которым хочется рассказать своё
phrase-sales-business = План продаж на квартал
phrase-sales-creative = Люди, которым это правда нужно, найдут это вовремя
phrase-first-orders-business = Первые заказы новых покупателей
phrase-first-orders-creative = Кто-то решится попробовать, потому что верит вам
phrase-repeat-business = Повторные покупки
phrase-repeat-creative = За вашим советом возвращаются: он не подвёл
phrase-cost-business = Стоимость заказа не выше плана
phrase-cost-creative = Столько пользы, что серию есть на что продолжать
phrase-trust-business = Социальное доказательство перед запуском
phrase-trust-creative = Сначала попробуют те, кому вы верите сами
phrase-content-business = Десять единиц контента
phrase-content-creative = Несколько историй, которые вы рассказали бы и без нас
phrase-code-business = Использования промокода
phrase-code-creative = Подарок вашим людям, который можно забрать когда угодно
phrase-traffic-business = Переходы на сайт
phrase-traffic-creative = Место, где любопытный найдёт ответ на свой вопрос
phrase-community-business = Рост подписчиков бренда
phrase-community-creative = Кружок людей, с которыми есть о чём говорить и после ролика
phrase-launch-business = Вывод продукта к дате
phrase-launch-creative = Ваши люди узнают первыми, и у вас есть время показать по-своему
