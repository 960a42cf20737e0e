### Words that stand on many screens.

## Markets

market-ru = Russia
market-us = United States
market-ru-short = RU
market-us-short = US

## Languages, in the current language and in their own

language-ru = Russian
language-en = English
language-own-ru = Русский
language-own-en = English
language-show-ru = Switch to Russian
language-show-en = Switch to English

## Platforms

platform-youtube = YouTube
platform-instagram = Instagram
platform-tiktok = TikTok
platform-telegram = Telegram
platform-vk = VK
platform-other = Other platform

## Kinds of partners

kind-creator = Creator
kind-agency = Agency
kind-strategist = Strategist

## Tiers by followers

tier-below-nano = Below nano
tier-nano = Nano
tier-micro = Micro
tier-mid = Mid
tier-macro = Macro
tier-mega = Mega

## Roles of those who align and sign

role-brand = Brand
role-creator = Creator

## Currencies

currency-rub = Russian ruble
currency-usd = US dollar
currency-eur = Euro
currency-gbp = Pound sterling
currency-kzt = Kazakhstani tenge
currency-byn = Belarusian ruble
currency-amd = Armenian dram
currency-gel = Georgian lari
currency-aed = UAE dirham
currency-try = Turkish lira
currency-cny = Chinese yuan
currency-jpy = Japanese yen

## Actions

action-save = Save
action-cancel = Cancel
action-close = Close
action-add = Add
action-remove = Remove
action-edit = Edit
action-show-in-folder = Show in folder
action-show-log = Show the log
action-undo = Undo
action-redo = Redo
action-back = Back
action-open = Open
action-more = More

## State of what was typed

saved = Saved

## A missing figure

none = –

## Units

unit-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
unit-followers =
    { $n ->
        [one] { $n } follower
       *[other] { $n } followers
    }

## Answers

answer-yes = yes
answer-no = no

## Lists

list-pair = { $a } and { $b }
list-next = { $a }, { $b }
list-last = { $a }, and { $b }
