package dev.mockroom.questions.linting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonBlocksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment\n",
                "x = 1; y = 2\nif x: y = 3\nelse:\n    y = 4\n",
                "match x:\n    case [a, *_] if a > 0:\n        print(f'{a!r:>{3}}')\n",
                "async def f():\n    async with a as b, c:\n        x: list[int] = [*y, (z := 3)]\n\n@dec\nclass A[T]:\n    pass\n",
                "def f(a,\n      b):\n    # why\n    return (a +\n            b)\n"
            })
    void acceptsPython(String code) {
        assertThat(PythonBlocks.firstBroken(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def f(x:\n    return x",
                "print \"x\"",
                "def f():\nreturn 1",
                "if x:\n    a = 1\n  b = 2\n",
                "x = = 2",
                "for i in range(3) print(i)",
                "x = [1, 2\ny = 3",
                "x = 1\n    y = 2\n"
            })
    void refusesWhatPythonWouldRefuse(String code) {
        assertThat(PythonBlocks.firstBroken(code)).isPresent();
    }

    @Test
    void namesTheFirstLineThatIsBroken() {
        assertThat(PythonBlocks.firstBroken("a = 1\nb = 2\nc = = 3\n")).contains(2);
    }
}
