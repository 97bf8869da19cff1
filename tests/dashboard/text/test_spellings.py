"""Words are alike however they are written, and names in any alphabet."""

import pytest

from dashboard.text.spellings import plain, sounds, tokens


@pytest.mark.parametrize(
    "names",
    [
        "Əliyev Aliyev Aliev Алиев Ալիև",
        "Hacızadə Hajizada Гаджизаде Հաջիզադե",
        "Qarabağ Garabagh Karabakh Gharabagh Карабах Ղարաբաղ",
        "Xocalı Khojaly Ходжалы",
        "Paşinyan Pashinyan Пашинян Փաշինյան",
        "Şuşa Shusha Шуша",
        "Azərbaycan Azerbaijan Азербайджан",
        "Erevan Yerevan Ереван Երևան",
        "Macron Makron Макрон",
    ],
)
def test_a_name_sounds_alike_in_every_alphabet_of_the_region(names):
    first, *others = names.split()
    assert [name for name in others if not sounds(plain(first)) & sounds(plain(name))] == []


def test_other_names_sound_otherwise():
    names = (
        "Aliyev",
        "Abdullayeva",
        "Hajizada",
        "Karabakh",
        "Khojaly",
        "Pashinyan",
        "Azerbaijan",
        "Armenia",
        "Yerevan",
    )
    assert len({min(sounds(plain(name))) for name in names}) == len(names)


def test_words_are_compared_without_case_accents_and_marks_and_keep_their_places():
    text = "  “ÇIĞ\u00adIR’s”  –  Je\u0301ro\u0302me 250,000 _İran_"
    assert [token.word for token in tokens(text)] == ["cigir", "s", "jerome", "250", "000", "iran"]
    assert [text[token.start : token.end] for token in tokens(text)][2:4] == ["Je\u0301ro\u0302me", "250"]
