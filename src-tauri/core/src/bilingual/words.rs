//! Numbers written in words, in both languages. Words are in lower case, with ё as е.

/// The part a number word plays in a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    Unit,
    Teen,
    Ten,
    Hundred,
}

/// The value of a cardinal below a thousand, in any case form, and its rank.
pub(super) fn cardinal(word: &str) -> Option<(u32, Rank)> {
    let value = match word {
        "zero" | "ноль" | "нуля" | "нулю" | "нулем" => 0,
        "one" | "один" | "одна" | "одно" | "одного" | "одной" | "одному" | "одним" | "одном"
        | "одну" => 1,
        "two" | "два" | "две" | "двух" | "двум" | "двумя" | "двое" | "двоих" | "двоим"
        | "двоими" => 2,
        "three" | "три" | "трех" | "трем" | "тремя" | "трое" | "троих" | "троим" | "троими" => {
            3
        }
        "four" | "четыре" | "четырех" | "четырем" | "четырьмя" | "четверо" | "четверых"
        | "четверым" => 4,
        "five" | "пять" | "пяти" | "пятью" | "пятеро" | "пятерых" => 5,
        "six" | "шесть" | "шести" | "шестью" => 6,
        "seven" | "семь" | "семи" | "семью" => 7,
        "eight" | "восемь" | "восьми" | "восемью" | "восьмью" => 8,
        "nine" | "девять" | "девяти" | "девятью" => 9,
        "ten" | "десять" | "десяти" | "десятью" => 10,
        "eleven" | "одиннадцать" | "одиннадцати" | "одиннадцатью" => {
            11
        }
        "twelve" | "двенадцать" | "двенадцати" | "двенадцатью" => 12,
        "thirteen" | "тринадцать" | "тринадцати" | "тринадцатью" => {
            13
        }
        "fourteen" | "четырнадцать" | "четырнадцати" | "четырнадцатью" => {
            14
        }
        "fifteen" | "пятнадцать" | "пятнадцати" | "пятнадцатью" => {
            15
        }
        "sixteen" | "шестнадцать" | "шестнадцати" | "шестнадцатью" => {
            16
        }
        "seventeen" | "семнадцать" | "семнадцати" | "семнадцатью" => {
            17
        }
        "eighteen" | "восемнадцать" | "восемнадцати" | "восемнадцатью" => {
            18
        }
        "nineteen" | "девятнадцать" | "девятнадцати" | "девятнадцатью" => {
            19
        }
        "twenty" | "двадцать" | "двадцати" | "двадцатью" => 20,
        "thirty" | "тридцать" | "тридцати" | "тридцатью" => 30,
        "forty" | "сорок" | "сорока" => 40,
        "fifty" | "пятьдесят" | "пятидесяти" | "пятьюдесятью" => 50,
        "sixty" | "шестьдесят" | "шестидесяти" | "шестьюдесятью" => {
            60
        }
        "seventy" | "семьдесят" | "семидесяти" | "семьюдесятью" => {
            70
        }
        "eighty" | "восемьдесят" | "восьмидесяти" | "восемьюдесятью" => {
            80
        }
        "ninety" | "девяносто" | "девяноста" => 90,
        "сто" | "ста" => 100,
        "двести" | "двухсот" | "двумстам" | "двумястами" | "двухстах" => {
            200
        }
        "триста" | "трехсот" | "тремстам" | "тремястами" | "трехстах" => {
            300
        }
        "четыреста" | "четырехсот" | "четыремстам" | "четырьмястами" | "четырехстах" => {
            400
        }
        "пятьсот" | "пятисот" | "пятистам" | "пятьюстами" | "пятистах" => {
            500
        }
        "шестьсот" | "шестисот" | "шестистам" | "шестьюстами" | "шестистах" => {
            600
        }
        "семьсот" | "семисот" | "семистам" | "семьюстами" | "семистах" => {
            700
        }
        "восемьсот" | "восьмисот" | "восьмистам" | "восемьюстами" | "восьмистах" => {
            800
        }
        "девятьсот" | "девятисот" | "девятистам" | "девятьюстами" | "девятистах" => {
            900
        }
        _ => return None,
    };
    let rank = match value {
        0..=9 => Rank::Unit,
        10..=19 => Rank::Teen,
        20..=99 => Rank::Ten,
        _ => Rank::Hundred,
    };
    Some((value, rank))
}

/// Words that hold a number without being one: `both`, «дважды», `a couple`. They match a number written on
/// the other side. The second part says whether a missing counterpart is worth raising.
pub(super) fn hint(word: &str) -> Option<(&'static str, bool)> {
    Some(match word {
        "both" | "оба" | "обе" | "обоих" | "обеих" | "обоим" | "обеим" | "обоими" | "обеими" => {
            ("2", false)
        }
        "couple" | "pair" | "пара" | "пару" | "пары" | "паре" | "парой" => {
            ("2", false)
        }
        "double" | "doubles" | "doubled" | "doubling" | "вдвое" | "вдвоем" | "удвоить"
        | "удвоение" => ("2", false),
        "двойной" | "двойная" | "двойную" | "двойное" | "двойного" => {
            ("2", false)
        }
        "twice" | "дважды" => ("2", true),
        "thrice" | "трижды" => ("3", true),
        "triple" | "triples" | "tripled" | "втрое" | "втроем" | "утроить" | "тройной"
        | "тройная" => ("3", false),
        "once" | "раз" | "single" | "единственный" | "единожды" | "однажды" => {
            ("1", false)
        }
        "dozen" | "дюжина" | "дюжину" | "дюжины" => ("12", true),
        "half"
        | "половина"
        | "половину"
        | "половины"
        | "половине"
        | "половиной"
        | "наполовину"
        | "пополам" => ("0.5", false),
        "треть" => ("0.333333", false),
        "четверть" | "четверти" => ("0.25", false),
        "тысяча" | "тысячу" => ("1000", false),
        "десяток" | "десятка" => ("10", false),
        "миллион" | "million" => ("1000000", false),
        _ => return None,
    })
}

/// The value of an ordinal in words.
pub(super) fn ordinal(word: &str) -> Option<u32> {
    english_ordinal(word).or_else(|| russian_ordinal(word))
}

fn english_ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        "fortieth" => 40,
        "fiftieth" => 50,
        "hundredth" => 100,
        _ => return None,
    })
}

const RUSSIAN_ORDINALS: [(&str, u32); 24] = [
    ("одиннадцат", 11),
    ("двенадцат", 12),
    ("тринадцат", 13),
    ("четырнадцат", 14),
    ("пятнадцат", 15),
    ("шестнадцат", 16),
    ("семнадцат", 17),
    ("восемнадцат", 18),
    ("девятнадцат", 19),
    ("двадцат", 20),
    ("тридцат", 30),
    ("сороков", 40),
    ("пятидесят", 50),
    ("перв", 1),
    ("втор", 2),
    ("трет", 3),
    ("четверт", 4),
    ("пят", 5),
    ("шест", 6),
    ("седьм", 7),
    ("восьм", 8),
    ("девят", 9),
    ("десят", 10),
    ("сот", 100),
];

const ADJECTIVE_ENDINGS: [&str; 29] = [
    "ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми", "ий", "ья", "ьей",
    "ье", "ьи", "ьего", "ьему", "ьим", "ьем", "ью", "ьих", "ьими", "ее", "его", "ему", "ем", "ею",
];

fn russian_ordinal(word: &str) -> Option<u32> {
    RUSSIAN_ORDINALS.iter().find_map(|(stem, value)| {
        let ending = word.strip_prefix(stem)?;
        // «Пятью» and «шестью» are cardinals; only «третью» ends so.
        let sound =
            ADJECTIVE_ENDINGS.contains(&ending) && (*value == 3 || !ending.starts_with('ь'));
        sound.then_some(*value)
    })
}

/// The numbers Russian compounds begin with: «двух» in «двухнедельный».
const PREFIXES: [(&str, u32); 26] = [
    ("одиннадцати", 11),
    ("двенадцати", 12),
    ("тринадцати", 13),
    ("четырнадцати", 14),
    ("пятнадцати", 15),
    ("двадцати", 20),
    ("тридцати", 30),
    ("сорока", 40),
    ("пятидесяти", 50),
    ("шестидесяти", 60),
    ("семидесяти", 70),
    ("восьмидесяти", 80),
    ("девяносто", 90),
    ("одно", 1),
    ("двух", 2),
    ("дву", 2),
    ("трех", 3),
    ("четырех", 4),
    ("пяти", 5),
    ("шести", 6),
    ("семи", 7),
    ("восьми", 8),
    ("девяти", 9),
    ("десяти", 10),
    ("сто", 100),
    ("ста", 100),
];

/// Splits a Russian compound into its number and the rest: «двухнедельный» is 2 and «недельный».
pub(super) fn compound(word: &str) -> Option<(u32, &str)> {
    let strip = |word: &'_ str| {
        PREFIXES
            .iter()
            .find(|(prefix, _)| word.starts_with(prefix))
            .map(|(prefix, value)| (*value, prefix.len()))
    };
    let (first, length) = strip(word)?;
    let tail = &word[length..];
    match strip(tail) {
        Some((second, more)) if first >= 20 && second < 10 => Some((first + second, &tail[more..])),
        _ => Some((first, tail)),
    }
}

/// Whether the word names something a creator delivers.
pub(super) fn is_deliverable(word: &str) -> bool {
    const STEMS: [&str; 24] = [
        "reel",
        "post",
        "stor",
        "video",
        "short",
        "carousel",
        "integration",
        "stream",
        "revision",
        "round",
        "рилс",
        "пост",
        "сторис",
        "видео",
        "ролик",
        "карусел",
        "интеграц",
        "стрим",
        "правк",
        "публикац",
        "раунд",
        "обзор",
        "шортс",
        "эфир",
    ];
    STEMS.iter().any(|stem| word.starts_with(stem))
}
