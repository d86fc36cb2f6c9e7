package dev.readout.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /// What Python gives for `re.findall(r"\w+", text.lower())`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It isn't U.S. policy|It,isn,t,U,S,policy",
                "snake_case, 4,500 and x²|snake_case,4,500,and,x²",
                "cafe\u0301 über Ørsted|cafe,über,Ørsted",
                "\u0130stanbul|\u0130,stanbul",
                "Ⅷ ½ 日本語 𝒜bc|Ⅷ,½,日本語,𝒜bc",
                "नमस्ते|नमस,त",
                "— … !|"
            })
    void wordsAreThoseOfPython(String text, String words) {
        assertThat(cut(text)).isEqualTo(words == null ? List.of() : List.of(words.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"HARBOUR,harbour", "ΟΔΟΣ,οδος", "ÉCLAIR,éclair", "STRASSE,strasse"})
    void caseDoesNotCount(String one, String other) {
        assertThat(Words.of(one).form(0)).isEqualTo(Words.of(other).form(0));
        assertThat(Words.of(one).form(0)).isNotEqualTo(Words.of(other + "x").form(0));
    }

    private static List<String> cut(String text) {
        Words words = Words.of(text);
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            cut.add(text.substring(words.span(i, i + 1).start(), words.span(i, i + 1).end()));
        }
        return cut;
    }
}
