//! Small numbers in few bytes: seven bits a byte, the lowest first; signed ones with their sign as the lowest bit.

use crate::error::StoreError;
use std::io::Read;

/// Where numbers and texts are written to.
pub(crate) trait Put {
    /// Writes a number.
    fn put(&mut self, number: u64);
    /// Writes a number that may be below zero.
    fn put_signed(&mut self, number: i64);
    /// Writes a text with its length.
    fn put_text(&mut self, text: &str);
}

impl Put for Vec<u8> {
    fn put(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.push(number as u8);
    }

    fn put_signed(&mut self, number: i64) {
        self.put(((number << 1) ^ (number >> 63)) as u64);
    }

    fn put_text(&mut self, text: &str) {
        self.put(text.len() as u64);
        self.extend_from_slice(text.as_bytes());
    }
}

/// Bytes as they are read, each only once.
pub(crate) struct Bytes<'a> {
    rest: &'a [u8],
}

impl<'a> Bytes<'a> {
    pub(crate) fn of(bytes: &'a [u8]) -> Bytes<'a> {
        Bytes { rest: bytes }
    }

    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], StoreError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or_else(short)?;
        self.rest = rest;
        Ok(taken)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, StoreError> {
        let (first, rest) = self.rest.split_first().ok_or_else(short)?;
        self.rest = rest;
        Ok(*first)
    }

    pub(crate) fn unsigned(&mut self) -> Result<u64, StoreError> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(StoreError::damaged("a packed number has no end"))
    }

    pub(crate) fn signed(&mut self) -> Result<i64, StoreError> {
        let number = self.unsigned()?;
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// A number with a fraction, as it is.
    pub(crate) fn number(&mut self) -> Result<f64, StoreError> {
        let bytes = self.take(8)?;
        Ok(f64::from_le_bytes(bytes.try_into().expect("eight were taken")))
    }

    /// How many of something follow, `most` at most.
    pub(crate) fn count(&mut self, most: usize) -> Result<usize, StoreError> {
        let count = usize::try_from(self.unsigned()?).unwrap_or(usize::MAX);
        if count > most {
            return Err(StoreError::damaged(format!("{count} where {most} is the most")));
        }
        Ok(count)
    }

    /// A place below `known` for each of `rows`.
    pub(crate) fn places(&mut self, rows: usize, known: usize) -> Result<Vec<u32>, StoreError> {
        let mut places = Vec::with_capacity(rows);
        for _ in 0..rows {
            let place = self.unsigned()?;
            if place >= known as u64 {
                return Err(StoreError::damaged("a row has what its block does not name"));
            }
            places.push(place as u32);
        }
        Ok(places)
    }

    pub(crate) fn text(&mut self) -> Result<String, StoreError> {
        let length = self.count(self.rest.len())?;
        let text = std::str::from_utf8(self.take(length)?);
        text.map(str::to_owned).map_err(|e| StoreError::Damaged(e.into()))
    }

    /// Whether all of them were read.
    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Refuses bytes that are left over.
    pub(crate) fn end(&self) -> Result<(), StoreError> {
        match self.rest {
            [] => Ok(()),
            _ => Err(StoreError::damaged("packed bytes are left over")),
        }
    }
}

/// What compressed bytes were before, `most` bytes at most.
pub(crate) fn expand(compressed: &[u8], most: u64) -> Result<Vec<u8>, StoreError> {
    let damaged = |error: std::io::Error| StoreError::Damaged(error.into());
    let mut bytes = Vec::new();
    let mut reader = zstd::Decoder::new(compressed).map_err(damaged)?.take(most + 1);
    reader.read_to_end(&mut bytes).map_err(damaged)?;
    if bytes.len() as u64 > most {
        return Err(StoreError::damaged("an import unpacks to more than any import holds"));
    }
    Ok(bytes)
}

fn short() -> StoreError {
    StoreError::damaged("packed bytes end too early")
}
