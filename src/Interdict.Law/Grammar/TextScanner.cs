using System.Text;

namespace Interdict.Law.Grammar;

/// <summary>Walks a printed text: case, kinds of white space and quotation marks do not matter; every letter does.</summary>
internal ref struct TextScanner
{
    private readonly ReadOnlySpan<char> _text;

    public TextScanner(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else
            {
                folded.Append(c is '\u2019' or '\u2018' ? '\'' : c);
            }
        }

        _text = folded.ToString().AsSpan().Trim();
    }

    public int Position { get; set; }

    public readonly bool AtEnd => Position >= _text.Length;

    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    public readonly char Next => Position < _text.Length ? _text[Position] : '\0';

    public readonly char After => Position + 1 < _text.Length ? _text[Position + 1] : '\0';

    /// <summary>Takes these words if they come next, after white space, and do not end inside a word.</summary>
    public bool Take(string words)
    {
        var at = Position;
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        if (!_text[at..].StartsWith(words, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var end = at + words.Length;
        if (end < _text.Length && char.IsAsciiLetterOrDigit(words[^1]) && char.IsAsciiLetter(words[^1]) && char.IsAsciiLetter(_text[end]))
        {
            return false;
        }

        Position = end;
        return true;
    }

    /// <summary>Takes the first of these that comes next.</summary>
    public bool TakeAny(params ReadOnlySpan<string> several)
    {
        foreach (var words in several)
        {
            if (Take(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips any of these characters and white space.</summary>
    public void Skip(ReadOnlySpan<char> characters)
    {
        while (Position < _text.Length && (_text[Position] == ' ' || characters.Contains(_text[Position])))
        {
            Position++;
        }
    }

    /// <summary>Takes a lone digit: one that no digit, letter, dot or hyphen follows.</summary>
    public bool TakeLoneDigit(out int digit)
    {
        digit = 0;
        var at = Position;
        while (at < _text.Length && _text[at] is ' ' or ',')
        {
            at++;
        }

        if (at >= _text.Length || !char.IsAsciiDigit(_text[at]))
        {
            return false;
        }

        // "EAR)4." ends a sentence, "744.11" is a section.
        var next = at + 1 < _text.Length ? _text[at + 1] : ' ';
        var afterNext = at + 2 < _text.Length ? _text[at + 2] : ' ';
        if (char.IsAsciiLetterOrDigit(next) || next == '-' || (next == '.' && char.IsAsciiLetterOrDigit(afterNext)))
        {
            return false;
        }

        digit = _text[at] - '0';
        Position = at + 1;
        return true;
    }

    /// <summary>
    /// Takes a section such as <c>744.21(b)</c>; "744.2 (d)" is one. A letter l for the digit 1, or a paragraph without its parentheses, is put right and told.
    /// </summary>
    public bool TakeSection(out string section, out string? misspelt)
    {
        (section, misspelt) = ("", null);
        var start = Position;
        while (start < _text.Length && _text[start] == ' ')
        {
            start++;
        }

        var at = start;
        while (at < _text.Length && char.IsAsciiDigit(_text[at]))
        {
            at++;
        }

        if (at - start != 3 || at >= _text.Length || _text[at] != '.')
        {
            return false;
        }

        at++;
        var number = new StringBuilder().Append(_text[start..at]);
        var digits = at;
        while (at < _text.Length && (char.IsAsciiDigit(_text[at]) || (_text[at] == 'l' && at > digits && at + 1 < _text.Length && _text[at + 1] == '(')))
        {
            number.Append(_text[at] == 'l' ? '1' : _text[at]);
            misspelt = _text[at] == 'l' ? "the letter l for the digit 1" : misspelt;
            at++;
        }

        if (at == digits)
        {
            return false;
        }

        if (at < _text.Length && _text[at] == 'e' && (at + 1 == _text.Length || !char.IsAsciiLetterOrDigit(_text[at + 1])))
        {
            number.Append("(e)");
            misspelt = "a paragraph without its parentheses";
            at++;
        }

        while (Paragraph(at, out var end))
        {
            number.Append(_text[at..end].Trim());
            at = end;
        }

        Position = at;
        section = number.ToString();
        return true;
    }

    private readonly bool Paragraph(int at, out int end)
    {
        end = at;
        if (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        if (at >= _text.Length || _text[at] != '(')
        {
            return false;
        }

        var close = _text[at..].IndexOf(')');
        if (close is < 2 or > 4)
        {
            return false;
        }

        foreach (var c in _text.Slice(at + 1, close - 1))
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        end = at + close + 1;
        return true;
    }
}
