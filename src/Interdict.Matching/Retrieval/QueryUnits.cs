using Interdict.Matching.Relations;
using Interdict.Matching.Scoring;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>One view of the query, made ready: its tokens, then its spans, with features, weights and compiled patterns. Reused; allocates only to grow.</summary>
internal sealed class QueryUnits
{
    private const int MostUnits = NameAnalyzer.MostTokens * 3;
    private const int MostCharacters = MostUnits * NameAnalyzer.LongestToken;

    private const int RepeatPercent = 8;
    private const int ShortestRepeat = 4;

    private readonly Features[] _features = new Features[MostUnits];
    private readonly ulong[] _patterns = new ulong[MostUnits * EditDistance.PatternWords];
    private readonly char[] _characters = new char[MostCharacters];
    private readonly ulong[] _covers = new ulong[MostUnits];
    private readonly int[] _weights = new int[MostUnits];
    private int _characterCount;

    /// <summary>How many units: tokens first, then spans.</summary>
    public int Count { get; private set; }

    public int TokenCount { get; private set; }

    public ViewKind Kind { get; private set; }

    public int LegalForm { get; private set; }

    /// <summary>The sum of the tokens' weights.</summary>
    public int TotalWeight { get; private set; }

    public bool HasInitials { get; private set; }

    // The tokens that say again what an earlier one said, one bit each.
    private ulong _repeats;

    public ref readonly Features Features(int unit) => ref _features[unit];

    public ReadOnlySpan<char> Text(int unit) => _characters.AsSpan(_features[unit].Start, _features[unit].Length);

    public ReadOnlySpan<ulong> Pattern(int unit) => _patterns.AsSpan(unit * EditDistance.PatternWords, EditDistance.PatternWords);

    /// <summary>The tokens that a unit covers, one bit each.</summary>
    public ulong Cover(int unit) => _covers[unit];

    public int Weight(int unit) => _weights[unit];

    /// <summary>Whether a token is said again.</summary>
    public bool HasRepeats => _repeats != 0;

    /// <summary>Whether a token says again what an earlier one said: "Huawei (Huawei Technologies)". It is worth next to nothing, and contradicts nothing.</summary>
    public bool IsRepeat(int token) => (_repeats >> token & 1) != 0;

    /// <summary>Whether a match of this unit can carry a hit.</summary>
    public bool IsAnchor(int unit) => Anchors.Is(_features[unit].Role, _features[unit].Span != 0);

    public void Compile(NameBuffer buffer, in NameView view)
    {
        Count = TotalWeight = _characterCount = 0;
        HasInitials = false;
        _repeats = 0;
        Kind = view.Kind;
        LegalForm = view.LegalForm;
        var tokens = buffer.TokensOf(view);
        TokenCount = tokens.Length;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var start = _characterCount;
            Append(buffer.TextOf(token));
            Add(start, token.Alphabet, token.Role, token.Class, token.Rarity, span: false, 1ul << i, ScoringTable.Weight(token.Role, token.Rarity));
            if (Repeats(i))
            {
                _repeats |= 1ul << i;
                _weights[i] = Math.Max(1, _weights[i] * RepeatPercent / 100);
            }

            TotalWeight += _weights[i];
            HasInitials |= token.Role == TokenRole.Initial;
        }

        for (var count = 2; count <= tokens.Length; count++)
        {
            for (var i = 0; i + count <= tokens.Length && Count < MostUnits; i++)
            {
                if (!Spans.IsSpan(tokens, i, count, view.Kind))
                {
                    continue;
                }

                var start = _characterCount;
                var weight = 0;
                for (var k = i; k < i + count; k++)
                {
                    Append(buffer.TextOf(tokens[k]));
                    weight += _weights[k];
                }

                Add(start, tokens[i].Alphabet, TokenRole.Core, 0, Lexicon.Unseen, span: true, ((1ul << count) - 1) << i, weight);
            }
        }
    }

    // Syllables are repeated by names themselves (Yang Yang): there the second is a word of its own.
    private bool Repeats(int token)
    {
        for (var i = 0; i < token && _features[token] is { Length: >= ShortestRepeat, IsChinese: false }; i++)
        {
            if (Text(i).SequenceEqual(Text(token)))
            {
                return true;
            }
        }

        return false;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(_characters.AsSpan(_characterCount));
        _characterCount += text.Length;
    }

    private void Add(int start, Alphabet alphabet, TokenRole role, int @class, int rarity, bool span, ulong cover, int weight)
    {
        var text = _characters.AsSpan(start, _characterCount - start);
        _features[Count] = Relations.Features.Of(text, start, alphabet, role, @class, rarity, span);
        if (_features[Count].Editable != 0)
        {
            EditDistance.Compile(text, _patterns.AsSpan(Count * EditDistance.PatternWords, EditDistance.PatternWords));
        }

        _covers[Count] = cover;
        _weights[Count] = weight;
        Count++;
    }
}
