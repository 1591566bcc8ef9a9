using System.IO.Hashing;
using System.Runtime.InteropServices;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Retrieval;

/// <summary>
/// What words were found to be related to, kept from search to search: names share their words, and what a word is related to depends on the word and the
/// index alone. Two generations of bounded size, of which the older goes when the younger is full; a word asked for again moves to the younger.
/// One a thread. Its room doubles as it fills, so that a process that looks up one name does not pay for a hundred thousand; at its bounds it allocates no more.
/// </summary>
internal sealed class KnownMatches
{
    private Generation _young = new(Generation.FewWords);
    private Generation? _old;

    /// <summary>The matches of a unit in an index; false where they are not known.</summary>
    public bool TryGet(long index, scoped in Features unit, scoped ReadOnlySpan<char> text, out ReadOnlySpan<Match> matches)
    {
        var key = new Key(index, unit, text);
        if (_young.TryGet(key, text, out matches))
        {
            return true;
        }

        if (_old is null || !_old.TryGet(key, text, out matches))
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
            // Whoever has filled one will fill another: it gets all its room at once.
            (_young, _old) = (_old ?? new Generation(Generation.MostWords), _young);
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
            : this(XxHash64.HashToUInt64(MemoryMarshal.AsBytes(text), index), index, unit.Class, unit.Role, unit.Alphabet, unit.Span, unit.Length)
        {
        }
    }

    private sealed class Generation(int words)
    {
        public const int FewWords = 128, MostWords = 8_192;

        private const int MatchesAWord = 32, CharactersAWord = 16, MostMatches = MostWords * MatchesAWord, MostCharacters = MostWords * CharactersAWord;

        private int[] _slots = new int[words * 2];
        private Word[] _words = new Word[words];
        private char[] _characters = GC.AllocateUninitializedArray<char>(words * CharactersAWord);
        private Match[] _matches = GC.AllocateUninitializedArray<Match>(words * MatchesAWord);
        private int _wordCount, _matchCount, _characterCount;

        public void Clear()
        {
            _slots.AsSpan().Clear();
            _wordCount = _matchCount = _characterCount = 0;
        }

        /// <summary>Makes room for a word with that many matches; false where the bounds forbid it.</summary>
        public bool Fits(int matches)
        {
            var (words, all, characters) = (_wordCount + 1, _matchCount + matches, _characterCount + NameAnalyzer.LongestToken);
            if (words > MostWords || all > MostMatches || characters > MostCharacters)
            {
                return false;
            }

            Grow(ref _characters, characters);
            Grow(ref _matches, all);
            if (words > _words.Length)
            {
                Grow(ref _words, words);
                _slots = new int[_words.Length * 2];
                for (var word = 0; word < _wordCount; word++)
                {
                    var slot = (int)_words[word].Key.Hash & (_slots.Length - 1);
                    while (_slots[slot] != 0)
                    {
                        slot = (slot + 1) & (_slots.Length - 1);
                    }

                    _slots[slot] = word + 1;
                }
            }

            return true;
        }

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

        private static void Grow<T>(ref T[] array, int length)
        {
            if (length > array.Length)
            {
                Array.Resize(ref array, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)length));
            }
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
