### Слова, которые стоят на многих экранах.

## Рынки

market-ru = Россия
market-us = США
market-ru-short = RU
market-us-short = US

## Языки: на текущем языке и на своём

language-ru = Русский
language-en = Английский
language-own-ru = Русский
language-own-en = English
language-show-ru = Перейти на русский
language-show-en = Перейти на английский

## Площадки

platform-youtube = YouTube
platform-instagram = Instagram
platform-tiktok = TikTok
platform-telegram = Telegram
platform-vk = VK
platform-other = Другая площадка

## Виды партнёров

kind-creator = Автор
kind-agency = Агентство
kind-strategist = Стратег

## Размеры аудитории

tier-below-nano = Меньше нано
tier-nano = Нано
tier-micro = Микро
tier-mid = Средний
tier-macro = Макро
tier-mega = Миллионник

## Роли тех, кто договаривается и подписывает

role-brand = Бренд
role-creator = Автор

## Валюты

currency-rub = Российский рубль
currency-usd = Доллар США
currency-eur = Евро
currency-gbp = Фунт стерлингов
currency-kzt = Казахстанский тенге
currency-byn = Белорусский рубль
currency-amd = Армянский драм
currency-gel = Грузинский лари
currency-aed = Дирхам ОАЭ
currency-try = Турецкая лира
currency-cny = Китайский юань
currency-jpy = Японская иена

## Действия

action-save = Сохранить
action-cancel = Отмена
action-close = Закрыть
action-add = Добавить
action-remove = Убрать
action-edit = Изменить
action-show-in-folder = Показать в папке
action-show-log = Показать журнал
action-undo = Вернуть
action-redo = Повторить
action-back = Назад
action-open = Открыть
action-more = Ещё

## Состояние набранного

saved = Сохранено

## Числа нет

none = –

## Единицы

unit-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
unit-followers =
    { $n ->
        [one] { $n } подписчик
        [few] { $n } подписчика
        [many] { $n } подписчиков
       *[other] { $n } подписчика
    }

## Ответы

answer-yes = да
answer-no = нет

## Перечисления

list-pair = { $a } и { $b }
list-next = { $a }, { $b }
list-last = { $a } и { $b }
