//! Numbers in JSON as a person writes them: `21492`, not `21492.0`.

use serde::{Serialize, Serializer};

#[derive(Serialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Real(f64),
}

fn number(value: f64) -> Number {
    // Below 2⁵³ every whole number is exact in both forms.
    if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
        Number::Whole(value as i64)
    } else {
        Number::Real(value)
    }
}

pub mod map {
    use serde::{Deserialize, Deserializer, Serializer};
    use std::collections::BTreeMap;

    pub fn serialize<S: Serializer>(
        map: &BTreeMap<String, f64>,
        out: S,
    ) -> Result<S::Ok, S::Error> {
        out.collect_map(map.iter().map(|(id, value)| (id, super::number(*value))))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<BTreeMap<String, f64>, D::Error> {
        BTreeMap::deserialize(from)
    }
}

pub mod option {
    use super::{Serialize, Serializer};
    use serde::{Deserialize, Deserializer};

    pub fn serialize<S: Serializer>(value: &Option<f64>, out: S) -> Result<S::Ok, S::Error> {
        value.map(super::number).serialize(out)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
        Option::deserialize(from)
    }
}
