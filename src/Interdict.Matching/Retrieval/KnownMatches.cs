using System.IO.Hashing;
using System.Runtime.InteropServices;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// What words were found to be related to, kept from search to search: names share their words, and what a word is related to depends on the word and the
/// index alone. Two generations of bounded size, of which the older goes when the younger is full; a word asked for again moves to the younger.
/// One a thread; all its room is taken at once, and the system gives the memory as it is first used.
/// </summary>
internal sealed class KnownMatches
{
    private Generation _young = new();
    private Generation _old = new();

    /// <summary>The matches of a unit in an index; false where they are not known.</summary>
    public bool TryGet(long index, scoped in Features unit, scoped ReadOnlySpan<char> text, out ReadOnlySpan<Match> matches)
    {
        var key = new Key(index, unit, text);
        if (_young.TryGet(key, text, out matches))
        {
            return true;
        }

        if (!_old.TryGet(key, text, out matches))
        {
            return false;
        }

        if (_young.Fits(matches.Length))
        {
            _young.Begin(key, text);
            foreach (ref readonly var match in matches)
            {
                _young.Append(match);
            }
        }

        return true;
    }

    /// <summary>Begins to keep the matches of a unit; false where there is no room for as many.</summary>
    public bool Begin(long index, in Features unit, ReadOnlySpan<char> text, int most)
    {
        if (!_young.Fits(most))
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }

        if (!_young.Fits(most))
        {
            return false;
        }

        _young.Begin(new Key(index, unit, text), text);
        return true;
    }

    /// <summary>Keeps one more match of the unit begun last.</summary>
    public void Append(Match match) => _young.Append(match);

    /// <summary>A vocabulary unit that a word is related to, and how.</summary>
    public readonly record struct Match(int VocabularyUnit, short Likeness, RelationKind Kind);

    // All that the relation asks of a query's unit. The hash is of the text; the text itself is compared too.
    private readonly record struct Key(ulong Hash, long Index, int Class, TokenRole Role, Alphabet Alphabet, byte Span, byte Length)
    {
        public Key(long index, in Features unit, ReadOnlySpan<char> text)
            : this(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text), index), index, unit.Class, unit.Role, unit.Alphabet, unit.Span, unit.Length)
        {
        }
    }

    private sealed class Generation
    {
        private const int MostWords = 8_192, MostMatches = 1 << 18, MostCharacters = MostWords * 16;

        private readonly int[] _slots = new int[MostWords * 2];
        private readonly Word[] _words = new Word[MostWords];
        private readonly char[] _characters = GC.AllocateUninitializedArray<char>(MostCharacters);
        private readonly Match[] _matches = GC.AllocateUninitializedArray<Match>(MostMatches);
        private int _wordCount, _matchCount, _characterCount;

        public void Clear()
        {
            _slots.AsSpan().Clear();
            _wordCount = _matchCount = _characterCount = 0;
        }

        public bool Fits(int matches) =>
            _wordCount < MostWords && _matchCount + matches <= MostMatches && _characterCount + NameAnalyzer.LongestToken <= MostCharacters;

        public bool TryGet(scoped in Key key, scoped ReadOnlySpan<char> text, out ReadOnlySpan<Match> matches)
        {
            var word = _slots[Slot(key, text)] - 1;
            matches = word < 0 ? [] : _matches.AsSpan(_words[word].First, _words[word].Count);
            return word >= 0;
        }

        public void Begin(scoped in Key key, scoped ReadOnlySpan<char> text)
        {
            text.CopyTo(_characters.AsSpan(_characterCount));
            _words[_wordCount] = new Word(key, _characterCount, _matchCount, 0);
            _characterCount += text.Length;
            _slots[Slot(key, text)] = ++_wordCount;
        }

        public void Append(Match match)
        {
            _matches[_matchCount++] = match;
            _words[_wordCount - 1].Count++;
        }

        private int Slot(scoped in Key key, scoped ReadOnlySpan<char> text)
        {
            var mask = _slots.Length - 1;
            var slot = (int)key.Hash & mask;
            while (_slots[slot] != 0)
            {
                ref readonly var word = ref _words[_slots[slot] - 1];
                if (word.Key == key && text.SequenceEqual(_characters.AsSpan(word.Text, text.Length)))
                {
                    break;
                }

                slot = (slot + 1) & mask;
            }

            return slot;
        }

        private record struct Word(Key Key, int Text, int First, int Count);
    }
}
