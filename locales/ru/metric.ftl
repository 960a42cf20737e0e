### Словарь метрик: имя, формула словами со знаменателем и что она значит для автора.

## Аудитория

metric-followers = Подписчики
metric-followers-formula = Все, кто подписан на аккаунт в день подсчёта.
metric-followers-gloss = Сколько людей решили вас видеть. Это те, кто мог посмотреть, а не те, кто посмотрел.

metric-new-followers = Новые подписчики
metric-new-followers-formula = Подписались за период; отписки не вычтены.
metric-new-followers-gloss = Сколько людей остались с вами после этих публикаций.

metric-net-followers = Прирост подписчиков
metric-net-followers-formula = Подписались за период минус отписались. Может быть меньше нуля.
metric-net-followers-gloss = На сколько выросла или уменьшилась аудитория. Сколько людей пришло, отсюда не видно: столько же могло уйти.

metric-unsub = Отписки
metric-unsub-formula = Отписались за период.
metric-unsub-gloss = Сколько людей ушли. Несколько человек уходят после любой рекламы; если много сразу, это повод поговорить.

metric-notifications = С уведомлениями
metric-notifications-formula = Подписчики, которые включили уведомления канала.
metric-notifications-gloss = Сколько людей попросили сообщать о каждой вашей публикации сразу.

## Показы и внимание

metric-views = Просмотры
metric-views-formula = Каждый просмотр, повторные тоже.
metric-views-gloss = Один человек может посмотреть трижды, и это три просмотра. Площадки начинают считать с разных секунд.

metric-impressions = Показы
metric-impressions-formula = Каждое появление на экране, повторные тоже.
metric-impressions-gloss = Сколько раз вас показали, даже если человек пролистал дальше.

metric-reach = Охват
metric-reach-formula = Разные люди, которые увидели публикацию хотя бы раз.
metric-reach-gloss = Сколько человек, а не сколько раз. Охваты двух публикаций не складывают: кто-то видел обе.

metric-reach-rate = Reach Rate
metric-reach-rate-formula = Охват на каждые 100 подписчиков.
metric-reach-rate-gloss = До какой доли вашей аудитории доходит публикация. Больше 100 значит, что её увидели и не подписчики.

metric-view-rate = ERR (TGStat)
metric-view-rate-formula = Средние просмотры поста на каждые 100 подписчиков.
metric-view-rate-gloss = Какая доля аудитории смотрит обычный пост. В Telegram это называют ERR, хотя вовлечённости здесь нет.

metric-watch-time = Время просмотра
metric-watch-time-formula = Все часы, которые зрители провели за просмотром.
metric-watch-time-gloss = Сколько времени вам отдали. Час одного человека и час шестидесяти здесь выглядят одинаково.

metric-avd = Средняя продолжительность
metric-avd-formula = Время просмотра, делённое на число просмотров.
metric-avd-gloss = Сколько смотрит обычный зритель. Видно, держит ли история.

metric-retention = Досматриваемость
metric-retention-formula = Средняя продолжительность просмотра на каждые 100 секунд ролика.
metric-retention-gloss = Какую часть ролика видят. У коротких цифра выше, поэтому сравнивайте похожие.

## Отклик

metric-likes = Лайки
metric-likes-formula = Все отметки «нравится».
metric-likes-gloss = Самый простой способ сказать «видел, хорошо». Понравилось ещё не значит купил.

metric-comments = Комментарии
metric-comments-formula = Все комментарии, ответы тоже.
metric-comments-gloss = Сколько раз людям захотелось написать. Что написали, важнее, чем сколько.

metric-shares = Репосты
metric-shares-formula = Каждый раз, когда публикацией поделились.
metric-shares-gloss = Кто-то вспомнил о друге. Самый сильный знак, что мысль идёт дальше.

metric-saves = Сохранения
metric-saves-formula = Каждый раз, когда публикацию сохранили.
metric-saves-gloss = Люди собираются вернуться: попробовать, сравнить, купить.

metric-engagements = Вовлечения
metric-engagements-formula = Лайки, комментарии, репосты и сохранения вместе.
metric-engagements-gloss = Всё, что люди сделали под публикацией. Это интерес, а не покупки.

metric-er-views = ERV
metric-er-views-formula = Лайки, комментарии, репосты и сохранения на каждые 100 просмотров.
metric-er-views-gloss = Какая доля просмотров закончилась откликом. Сравнивайте только с ER по просмотрам.

metric-er-reach = ERR (по охвату)
metric-er-reach-formula = Лайки, комментарии, репосты и сохранения на каждые 100 человек охвата.
metric-er-reach-gloss = Сколько откликов дали те, кто увидел. Сравнивайте только с ER по охвату.

metric-er-followers = ER (по подписчикам)
metric-er-followers-formula = Лайки, комментарии, репосты и сохранения на каждые 100 подписчиков.
metric-er-followers-gloss = Насколько жива аудитория при её размере. Сравнивайте только с ER по подписчикам.

metric-sentiment = Тональность
metric-sentiment-formula = Положительные комментарии минус отрицательные, делённые на все оценённые.
metric-sentiment-gloss = Как об этом говорят: от −1 (все против) до +1 (все за). Комментарии оценивает человек; их число стоит рядом.

## Действия

metric-clicks = Клики
metric-clicks-formula = Все переходы по ссылке кампании.
metric-clicks-gloss = Сколько раз пошли посмотреть. Что там увидят, от вас уже не зависит.

metric-visits = Визиты
metric-visits-formula = Визиты на сайт, которые пришли из кампании.
metric-visits-gloss = Сколько переходов дошло. Кто-то закрывает страницу раньше, чем она откроется.

metric-signups = Регистрации
metric-signups-formula = Оставили контакты или зарегистрировались.
metric-signups-gloss = Сколько людей разрешили бренду им писать.

metric-conversions = Конверсии
metric-conversions-formula = Действия, которые бриф называет конверсией.
metric-conversions-gloss = Что считается, записано в брифе: заказ, регистрация, проба. Сначала загляните туда.

metric-orders = Заказы
metric-orders-formula = Заказы, которые бренд отнёс к кампании.
metric-orders-gloss = Сколько покупок было после ваших публикаций. Как их связывают с вами, сказано в брифе.

metric-promo-orders = Активации промокода
metric-promo-orders-formula = Заказы с промокодом кампании.
metric-promo-orders-gloss = Покупки, которые точно ваши. Кто-то купит без кода, поэтому на деле их больше.

metric-new-customers = Новые клиенты
metric-new-customers-formula = Купили у бренда впервые.
metric-new-customers-gloss = Сколько людей узнали бренд через вас и купили.

metric-ctr = CTR
metric-ctr-formula = Клики на каждые 100 показов.
metric-ctr-gloss = Какая доля показов закончилась переходом.

metric-cr = CR, конверсия
metric-cr-formula = Конверсии на каждые 100 кликов.
metric-cr-gloss = Какая доля пришедших сделала то, о чём просит бриф. Страница влияет не меньше, чем вы.

## Деньги

metric-cost = Расходы
metric-cost-formula = Всё, что заплатили за кампанию: гонорары, съёмка, продвижение.
metric-cost-gloss = Сколько потратил бренд вместе с вашим гонораром.

metric-revenue = Выручка
metric-revenue-formula = Деньги за заказы кампании до вычета любых расходов.
metric-revenue-gloss = Сколько заплатили покупатели. Это ещё не прибыль.

metric-cpm = CPM
metric-cpm-formula = Расходы на каждую 1000 показов.
metric-cpm-gloss = Сколько стоит тысяча показов. В России часто считают на тысячу охвата; что именно, сказано в брифе.

metric-cpv = CPV, цена за просмотр
metric-cpv-formula = Расходы, делённые на просмотры.
metric-cpv-gloss = Сколько стоит один просмотр.

metric-cpe = CPE, цена за вовлечение
metric-cpe-formula = Расходы, делённые на лайки, комментарии, репосты и сохранения.
metric-cpe-gloss = Сколько стоит один отклик.

metric-cpc = CPC, цена за клик
metric-cpc-formula = Расходы, делённые на клики.
metric-cpc-gloss = Сколько стоит один переход по ссылке.

metric-cpf = CPF, цена подписчика
metric-cpf-formula = Расходы, делённые на число новых подписчиков.
metric-cpf-gloss = Сколько стоит один новый подписчик.

metric-cpa = CPA, цена действия
metric-cpa-formula = Расходы, делённые на конверсии.
metric-cpa-gloss = Сколько стоит одно действие, о котором просит бриф.

metric-cpo = CPO, цена заказа
metric-cpo-formula = Расходы, делённые на заказы.
metric-cpo-gloss = Во сколько бренду обходится один заказ. Чем меньше, тем лучше.

metric-cac = CAC, стоимость клиента
metric-cac-formula = Все расходы на привлечение, делённые на новых клиентов.
metric-cac-gloss = Сколько стоит один новый покупатель. Бренд сравнивает это с тем, сколько такой покупатель принесёт со временем.

metric-roas = ROAS
metric-roas-formula = Выручка, делённая на рекламные расходы.
metric-roas-gloss = Сколько выручки принёс каждый рубль или доллар рекламы. 3 значит три к одному.

metric-drr = ДРР
metric-drr-formula = Рекламные расходы на каждые 100 единиц выручки.
metric-drr-gloss = Какая доля выручки ушла на рекламу. Чем меньше, тем лучше. По ней судят маркетплейсы.

metric-romi = ROMI
metric-romi-formula = Выручка минус расходы на каждые 100 единиц расходов.
metric-romi-gloss = Сколько вернулось сверх потраченного. 0 значит, что деньги просто вернулись. Здесь считается выручка, а не маржа.

metric-emv = EMV, медиаценность
metric-emv-formula = Показы по выбранной цене CPM. Стандарта нет.
metric-emv-gloss = Сколько такое внимание могло бы стоить как реклама. Это оценка, а не заработанные деньги.

## Бренд и работа вместе

metric-brand-lift = Brand Lift
metric-brand-lift-formula = Доля знающих бренд среди видевших кампанию минус та же доля среди не видевших, в процентных пунктах.
metric-brand-lift-gloss = Стали ли лучше помнить бренд после вас. Узнать можно только опросом.

metric-repeat-rate = Повторные сотрудничества
metric-repeat-rate-formula = Авторы с двумя и более кампаниями на каждые 100 авторов.
metric-repeat-rate-gloss = Сколько авторов хотят работать с брендом снова.

metric-customer-repeat-rate = Повторные покупки
metric-customer-repeat-rate-formula = Клиенты с двумя и более заказами на каждые 100 клиентов.
metric-customer-repeat-rate-gloss = Сколько покупателей вернулись. Это больше о товаре, чем о рекламе.

metric-adherence = Соблюдение брифа
metric-adherence-formula = Выполненные требования на каждые 100 требований брифа.
metric-adherence-gloss = Сколько из того, о чём договорились, есть в готовой работе.

metric-on-time = Сдано в срок
metric-on-time-formula = Сданное вовремя на каждые 100 работ, которым подошёл срок.
metric-on-time-gloss = Как часто выдержан срок. Опоздание с предупреждением отмечается отдельно.

metric-turnaround = Скорость ответа
metric-turnaround-formula = Медиана часов от вопроса до ответа.
metric-turnaround-gloss = Сколько обычно ждёт другая сторона. Половина ответов пришла быстрее.

## Значения в своих единицах

metric-value-seconds = { $value } с
metric-value-hours = { $value } ч

## Почему два значения не сводят вместе

metric-unlike-other-denominator = буквы те же, а делим на другое: это две метрики
metric-unlike-other-metric = считают разное
metric-unlike-other-currency = валюта другая, чем в соседней строке; сложить можно только по курсу с датой и источником
metric-unlike-other-market = другой рынок, он стоит рядом
metric-unlike-rate-from-parts = долю по нескольким строкам считаем заново из её частей
metric-unlike-same-people = в разных строках могут быть одни и те же люди
