using System.Globalization;
using System.Text;
using Interdict.Lists;

namespace Interdict.Names;

/// <summary>
/// Cuts a text into raw tokens: folded, each in one alphabet, not yet sorted out by what they are. Han characters are passed over
/// (<see cref="HanViews"/> reads them). Only ever lives on the stack, for one text.
/// </summary>
internal ref struct Tokenizer
{
    private const int LongestAside = 6;

    private readonly ReadOnlySpan<char> _text;
    private readonly NameBuffer _buffer;
    private readonly bool _isUyghur;
    private bool _open;
    private Script _script;
    private int _latin, _cyrillic;
    private int _parenthesis;

    private Tokenizer(ReadOnlySpan<char> text, NameBuffer buffer)
    {
        _text = text;
        _buffer = buffer;
        _parenthesis = -1;
        _isUyghur = NativeLetters.IsUyghur(text);
    }

    /// <summary>Marks a token as an abbreviation set aside in parentheses, in its class.</summary>
    public const int Aside = -1;

    /// <summary>Marks a token as a Greek article, preposition or "and", in its class: in Latin letters some of them are names (Kai, Ton).</summary>
    public const int GreekParticle = -2;

    private const string GreekParticles = " o i to tou tis ton tin ta oi tous stin sto ston stis sta stous kai gia apo me pros kata se en ";

    /// <summary>Adds the raw tokens of a text; returns whether Han characters were passed over.</summary>
    public static bool Run(ReadOnlySpan<char> text, NameBuffer buffer)
    {
        var tokenizer = new Tokenizer(text, buffer);
        return tokenizer.Run();
    }

    private bool Run()
    {
        var hasHan = false;
        for (var at = 0; at < _text.Length && _buffer.TokenCount < NameAnalyzer.MostTokens * 2;)
        {
            Rune.DecodeFromUtf16(_text[at..], out var rune, out var used);
            var folded = CharacterFolding.Fold(rune);
            if (folded is { Length: 0 } || rune.Value == '\'')
            {
                Vanish(rune);
            }
            else if (folded is not null)
            {
                var script = rune.IsAscii && !char.IsAsciiLetter((char)rune.Value) ? Script.None : rune.IsAscii ? Script.Latin : Scripts.Of(rune);
                Open(at, script is Script.Cyrillic or Script.None ? script : Script.Latin);
                _latin += script is Script.Cyrillic or Script.None ? 0 : 1;
                _cyrillic += script == Script.Cyrillic ? 1 : 0;
                _buffer.Append(folded);
            }
            else if (Scripts.Of(rune) is var script && script is not (Script.None or Script.Han))
            {
                AddNative(rune, script, at);
            }
            else
            {
                hasHan |= script == Script.Han;
                Separate(rune, at);
            }

            at += used;
        }

        Close(_text.Length);
        return hasHan;
    }

    // An apostrophe behind a Hebrew letter makes another letter of it (צ', ג'); elsewhere it joins what stands beside it.
    private readonly void Vanish(Rune rune)
    {
        if (_open && _script == Script.Hebrew && rune.Value is '\'' or '\u2019' or '\u05F3')
        {
            _buffer.Append('\u05F3');
        }
    }

    private void AddNative(Rune rune, Script script, int at)
    {
        if (_open && _script == Script.Latin && LookAlikes.Latin(rune) is { } latin)
        {
            // A Greek letter inside a Latin word is not there to be read.
            _buffer.Oddities |= NameOddities.LookAlikes;
            _buffer.Append(latin);
            return;
        }

        var folded = _isUyghur && script == Script.Arabic ? null : NativeLetters.Fold(rune);
        if (folded is { Length: 0 })
        {
            return;
        }

        Open(at, script);
        if (folded is not null)
        {
            _buffer.Append(folded);
            return;
        }

        Span<char> letter = stackalloc char[2];
        _buffer.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
    }

    private void Separate(Rune rune, int at)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return;
        }

        // What a character set could not say: a letter is missing there, not a word's end.
        if (rune.Value is '?' or '\uFFFD' && _open && at + 1 < _text.Length && char.IsLetter(_text[at + 1]))
        {
            return;
        }

        Close(at);
        if (rune.Value == '&')
        {
            NameAnalyzer.AddWords("and", _buffer, at, 1);
        }
        else if (rune.Value == '(')
        {
            _parenthesis = _buffer.TokenCount;
        }
        else if (rune.Value == ')' && _parenthesis >= 0)
        {
            MarkAside(_parenthesis);
            _parenthesis = -1;
        }
    }

    // "China Aerospace Science and Technology Corporation (CASC)": one short word in capitals between parentheses abbreviates what stands before it,
    // and a name without it is not another name.
    private readonly void MarkAside(int opened)
    {
        if (opened == 0 || _buffer.TokenCount != opened + 1)
        {
            return;
        }

        ref var token = ref _buffer.TokensFrom(opened)[0];
        var source = _text.Slice(token.SourceStart, token.SourceLength);
        if (source.Length is >= 2 and <= LongestAside && !source.ContainsAnyExceptInRange('A', 'Z'))
        {
            token.Class = Aside;
        }
    }

    // Digits belong to the word that they stand in; letters of another alphabet open another word. Latin and Cyrillic are told apart when the word is whole.
    private void Open(int at, Script script)
    {
        if (_open && (script == Script.None || _script == script || (IsEuropean(script) && IsEuropean(_script)) || _script == Script.None))
        {
            _script = _script == Script.None ? script : _script;
            return;
        }

        Close(at);
        _open = true;
        _script = script;
        _latin = _cyrillic = 0;
        _buffer.Add(new NameToken { Start = _buffer.CharacterCount, SourceStart = at });
    }

    private static bool IsEuropean(Script script) => script is Script.Latin or Script.Cyrillic;

    private void Close(int sourceEnd)
    {
        if (!_open)
        {
            return;
        }

        _open = false;
        ref var token = ref _buffer.TokensFrom(_buffer.TokenCount - 1)[0];
        token.SourceLength = sourceEnd - token.SourceStart;
        token.Alphabet = NativeLetters.AlphabetOf(_script);
        if (_latin > 0 && _cyrillic > 0)
        {
            _buffer.Oddities |= NameOddities.LookAlikes;
            _buffer.TruncateCharacters(token.Start);
            var written = _text.Slice(token.SourceStart, token.SourceLength);
            (_latin, _cyrillic) = LookAlikes.IsLatin(written, _latin, _cyrillic) ? (1, 0) : (0, 1);
            LookAlikes.Refold(written, toLatin: _latin > 0, _buffer);
        }

        if (_script is Script.None or Script.Latin or Script.Cyrillic)
        {
            token.Alphabet = _cyrillic > _latin ? Alphabet.Cyrillic : Alphabet.Latin;
            if (token.Alphabet == Alphabet.Latin && _script != Script.None
                && (LookAlikes.ReplaceDigits(_buffer.WordFrom(token.Start)) | LookAlikes.ReplaceSmallL(_buffer.WordFrom(token.Start), _text.Slice(token.SourceStart, token.SourceLength))))
            {
                _buffer.Oddities |= NameOddities.LookAlikes;
            }
        }
        else if (token.Alphabet == Alphabet.Romanized || (_isUyghur && _script == Script.Arabic))
        {
            token.Alphabet = Alphabet.Romanized;
            Romanize(token.Start);
            token.Class = _script == Script.Greek && IsGreekParticle(_buffer.Characters[token.Start..]) ? GreekParticle : 0;
        }

        token.Length = Math.Min(_buffer.CharacterCount - token.Start, NameAnalyzer.LongestToken);
        if (token.Length == 0)
        {
            _buffer.TruncateTokens(_buffer.TokenCount - 1);
            return;
        }

        _buffer.TruncateCharacters(token.Start + token.Length);
        _buffer.Append(' ');
        if (token.Alphabet == Alphabet.Arabic)
        {
            ArabicWords.Split(_buffer);
        }
        else if (char.IsAsciiDigit(_buffer.Characters[^2]))
        {
            NumberedWords.Split(_buffer);
        }
    }

    private static bool IsGreekParticle(ReadOnlySpan<char> word)
    {
        var at = GreekParticles.AsSpan().IndexOf(word);
        return word.Length > 0 && at > 0 && GreekParticles[at - 1] == ' ' && GreekParticles[at + word.Length] == ' ';
    }

    private readonly void Romanize(int start)
    {
        Span<char> native = stackalloc char[NameAnalyzer.LongestToken];
        Span<char> latin = stackalloc char[NameAnalyzer.LongestToken];
        var word = _buffer.Characters[start..];
        word = word[..Math.Min(word.Length, native.Length)];
        word.CopyTo(native);
        var length = NativeLetters.Romanize(native[..word.Length], _script, latin);
        _buffer.TruncateCharacters(start);
        _buffer.Append(latin[..length]);
    }
}
