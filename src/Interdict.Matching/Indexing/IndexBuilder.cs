using System.Runtime.InteropServices;
using System.Text;
using Interdict.Lists;
using Interdict.Matching.Relations;
using Interdict.Names;

namespace Interdict.Matching.Indexing;

/// <summary>Collects entries and writes the index' bytes.</summary>
internal sealed class IndexBuilder
{
    // A set of lists is one machine word, of which one value means all.
    private const int MostLists = 63;

    private readonly VocabularyBuilder _vocabulary = new();
    private readonly NameBuffer _buffer = new();
    private readonly List<FormRow> _forms = [];
    private readonly List<int> _units = [];
    private readonly List<ushort> _shapes = [];
    private readonly List<EntryRow> _entries = [];
    private readonly List<ushort> _countries = [];
    private readonly List<DayRange> _birthDates = [];
    private readonly List<IdentifierRow> _identifiers = [];
    private readonly List<char> _identifierText = [];
    private readonly Acronyms _acronyms = new();
    private readonly HashSet<string> _foundAcronyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seenAcronyms = new(StringComparer.Ordinal);
    private readonly List<int> _nameOffsets = [0];
    private readonly List<byte> _nameBytes = [];
    private readonly List<string> _lists = [];
    private readonly char[] _joined = new char[NameAnalyzer.LongestToken + 8];

    public void Add(Entry entry)
    {
        var number = _entries.Count;
        var row = new EntryRow
        {
            FirstName = _nameOffsets.Count - 1,
            Names = entry.Names.Length,
            FirstCountry = _countries.Count,
            Countries = entry.Countries.Length,
            FirstBirthDate = _birthDates.Count,
            BirthDates = entry.BirthDates.Length,
            Listed = entry.Listed?.DayNumber ?? 0,
            Ended = entry.Ended?.DayNumber ?? int.MaxValue,
            Type = entry.Type,
            List = ListNumber(entry.Id.List.Value),
        };
        foreach (var country in entry.Countries)
        {
            _countries.Add(PackCountry(country));
        }

        foreach (var date in entry.BirthDates)
        {
            _birthDates.Add(new DayRange(date.Earliest.DayNumber, date.Latest.DayNumber));
        }

        foreach (var identifier in entry.Identifiers)
        {
            AddIdentifier(number, identifier, ref row);
        }

        _entries.Add(row);
        var firstForm = _forms.Count;
        for (var i = 0; i < entry.Names.Length; i++)
        {
            var name = entry.Names[i];
            _nameBytes.AddRange(Encoding.UTF8.GetBytes(name.Value));
            _nameOffsets.Add(_nameBytes.Count);
            if (i <= ushort.MaxValue)
            {
                AddForms(number, (ushort)i, name, firstForm);
            }
        }

        MarkShortForms(CollectionsMarshal.AsSpan(_forms)[firstForm..]);
        if (row.Type is PartyType.Organization or PartyType.Unknown)
        {
            AddAcronyms(number, entry);
        }
    }

    /// <summary>The bytes of the index, in a pinned array.</summary>
    public byte[] Finish(string corpusHash)
    {
        var ranks = _vocabulary.Sort();
        foreach (ref var unit in CollectionsMarshal.AsSpan(_units))
        {
            unit = ranks[unit];
        }

        var (forms, withoutInitials) = PartitionForms();
        var (offsets, splits, postings) = PostingTable.Make(_vocabulary.Features.Count, forms, CollectionsMarshal.AsSpan(_units), withoutInitials);
        var (bucketOffsets, buckets) = BucketTable.Make(_vocabulary);
        _identifiers.Sort();
        var writer = new IndexWriter(corpusHash, withoutInitials);
        writer.Add(IndexLayout.Part.Features, CollectionsMarshal.AsSpan(_vocabulary.Features));
        UnitTag[] tags = [.. _vocabulary.Features.Select((f, unit) => new UnitTag(f.Role, _vocabulary.WeightOf(unit)))];
        writer.Add<UnitTag>(IndexLayout.Part.Tags, tags);
        writer.Add(IndexLayout.Part.Characters, CollectionsMarshal.AsSpan(_vocabulary.Characters));
        writer.Add<int>(IndexLayout.Part.PostingOffsets, offsets);
        writer.Add<int>(IndexLayout.Part.PostingSplits, splits);
        writer.Add<int>(IndexLayout.Part.Postings, postings);
        writer.Add<int>(IndexLayout.Part.BucketOffsets, bucketOffsets);
        writer.Add<BucketEntry>(IndexLayout.Part.Buckets, buckets);
        writer.Add<FormRow>(IndexLayout.Part.Forms, forms);
        writer.Add(IndexLayout.Part.FormUnits, CollectionsMarshal.AsSpan(_units));
        writer.Add(IndexLayout.Part.FormShapes, CollectionsMarshal.AsSpan(_shapes));
        writer.Add<ushort>(IndexLayout.Part.FormWeights, Weights(forms, tags));
        writer.Add(IndexLayout.Part.Entries, CollectionsMarshal.AsSpan(_entries));
        writer.Add(IndexLayout.Part.Countries, CollectionsMarshal.AsSpan(_countries));
        writer.Add(IndexLayout.Part.BirthDates, CollectionsMarshal.AsSpan(_birthDates));
        writer.Add(IndexLayout.Part.Identifiers, CollectionsMarshal.AsSpan(_identifiers));
        writer.Add(IndexLayout.Part.IdentifierText, CollectionsMarshal.AsSpan(_identifierText));
        writer.Add(IndexLayout.Part.NameOffsets, CollectionsMarshal.AsSpan(_nameOffsets));
        writer.Add(IndexLayout.Part.NameBytes, CollectionsMarshal.AsSpan(_nameBytes));
        writer.Add<byte>(IndexLayout.Part.Lists, Encoding.UTF8.GetBytes(string.Join('\n', _lists)));
        return writer.Finish();
    }

    internal static ushort PackCountry(string country) =>
        country.Length == 2 ? (ushort)((char.ToUpperInvariant(country[0]) << 8) | char.ToUpperInvariant(country[1])) : (ushort)0;

    private void AddAcronyms(int number, Entry entry)
    {
        _seenAcronyms.Clear();
        for (var i = 0; i < entry.Names.Length && i <= ushort.MaxValue; i++)
        {
            NameAnalyzer.Analyze(entry.Names[i].Value, _buffer);
            foreach (ref readonly var view in _buffer.Views)
            {
                if (view.Kind != ViewKind.Latin || view.TokenCount < 2)
                {
                    continue;
                }

                _foundAcronyms.Clear();
                _acronyms.Find(entry.Names[i].Value, _buffer, view, _foundAcronyms);
                foreach (var acronym in _foundAcronyms)
                {
                    if (!_seenAcronyms.Add(acronym))
                    {
                        continue;
                    }

                    _forms.Add(new FormRow
                    {
                        Entry = number,
                        Name = (ushort)i,
                        Kind = view.Kind,
                        Strength = entry.Names[i].Strength,
                        Tokens = 1,
                        Acronym = FrequentAcronyms.Has(acronym) ? (byte)2 : (byte)1,
                        FirstUnit = _units.Count,
                        Units = 1,
                    });
                    AddUnit(_vocabulary.AddAcronym(acronym), 0, 1);
                }
            }
        }
    }

    private void AddIdentifier(int entry, Identifier identifier, ref EntryRow row)
    {
        Span<char> value = stackalloc char[IdentifierText.MostCharacters];
        var shape = IdentifierText.Read(identifier.Value, identifier.Kind, identifier.Country, value);
        var plain = value[..shape.Length];
        if (IdentifierRow.HashOf(plain) is not (var hash and not 0))
        {
            return;
        }

        var listed = new IdentifierRow
        {
            Hash = hash,
            Entry = entry,
            Text = _identifierText.Count,
            Kind = shape.Kind,
            Scheme = shape.IsStated ? shape.Scheme : IdentifierScheme.Unknown,
            Length = (byte)plain.Length,
            Unique = UniqueKinds.Of(shape.Scheme, shape.Check, shape.IsStated, plain),
        };
        _identifierText.AddRange(plain);
        _identifiers.Add(listed);
        row.UniqueKinds |= listed.Unique;
        if (shape is { Scheme: IdentifierScheme.Uscc, Check: IdentifierCheck.Valid })
        {
            // The organization code that was the body's number before, and still stands in old papers.
            _identifiers.Add(listed with
            {
                Hash = IdentifierRow.HashOf(plain[8..17]),
                Text = listed.Text + 8,
                Scheme = IdentifierScheme.OrganizationCode,
                Length = 9,
                Unique = 0,
                IsPart = 1,
            });
        }
    }

    private void AddForms(int entry, ushort name, PartyName partyName, int firstForm)
    {
        NameAnalyzer.Analyze(partyName.Value, _buffer);
        foreach (ref readonly var view in _buffer.Views)
        {
            var tokens = _buffer.TokensOf(view);
            var form = new FormRow
            {
                Entry = entry,
                Name = name,
                LegalForm = (ushort)view.LegalForm,
                Kind = view.Kind,
                Strength = partyName.Strength,
                Tokens = (byte)tokens.Length,
                FirstUnit = _units.Count,
            };
            for (var i = 0; i < tokens.Length; i++)
            {
                ref readonly var token = ref tokens[i];
                form.HasInitials |= token.Role == TokenRole.Initial ? (byte)1 : (byte)0;
                AddUnit(_vocabulary.Add(_buffer.TextOf(token), token.Alphabet, token.Role, token.Class, token.Rarity, span: false), i, 1);
            }

            for (var count = 2; count <= tokens.Length; count++)
            {
                for (var i = 0; i + count <= tokens.Length; i++)
                {
                    if (Spans.IsSpan(tokens, i, count, view.Kind))
                    {
                        var unit = _vocabulary.Add(Join(tokens.Slice(i, count)), tokens[i].Alphabet, TokenRole.Core, 0, Lexicon.Unseen, span: true);
                        _vocabulary.NoteWeight(unit, WeightOf(CollectionsMarshal.AsSpan(_units).Slice(form.FirstUnit + i, count)));
                        AddUnit(unit, i, count);
                    }
                }
            }

            form.Units = _units.Count - form.FirstUnit;
            if (IsRepeat(form, firstForm))
            {
                _units.RemoveRange(form.FirstUnit, form.Units);
                _shapes.RemoveRange(form.FirstUnit, form.Units);
            }
            else
            {
                _forms.Add(form);
            }
        }
    }

    private int WeightOf(ReadOnlySpan<int> tokens)
    {
        var sum = 0;
        foreach (var token in tokens)
        {
            sum += _vocabulary.WeightOf(token);
        }

        return sum;
    }

    private void AddUnit(int unit, int first, int count)
    {
        _units.Add(unit);
        _shapes.Add((ushort)(first | (count << 8)));
    }

    private ReadOnlySpan<char> Join(ReadOnlySpan<NameToken> tokens)
    {
        var length = 0;
        foreach (ref readonly var token in tokens)
        {
            _buffer.TextOf(token).CopyTo(_joined.AsSpan(length));
            length += token.Length;
        }

        return _joined.AsSpan(0, length);
    }

    // An alias that differs from another only in case or punctuation would only be scored twice.
    private bool IsRepeat(in FormRow form, int firstForm)
    {
        var units = CollectionsMarshal.AsSpan(_units);
        for (var i = firstForm; i < _forms.Count; i++)
        {
            var other = _forms[i];
            if (other.Units == form.Units && other.Kind == form.Kind && other.LegalForm == form.LegalForm && other.Strength == form.Strength
                && units.Slice(other.FirstUnit, other.Units).SequenceEqual(units.Slice(form.FirstUnit, form.Units)))
            {
                return true;
            }
        }

        return false;
    }

    private void MarkShortForms(Span<FormRow> forms)
    {
        foreach (ref var form in forms)
        {
            foreach (ref readonly var other in forms)
            {
                if (other.Tokens > form.Tokens && Contains(other, form))
                {
                    form.IsShort = 1;
                    break;
                }
            }
        }
    }

    // Whether the larger form has every token of the smaller one, and beyond them a word that is neither particle nor title.
    private bool Contains(in FormRow larger, in FormRow smaller)
    {
        var all = Tokens(larger);
        var few = Tokens(smaller);
        foreach (var unit in few)
        {
            if (!all.Contains(unit))
            {
                return false;
            }
        }

        foreach (var unit in all)
        {
            if (!few.Contains(unit) && _vocabulary.Features[unit].Role is TokenRole.Core or TokenRole.Organization)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> Tokens(in FormRow form) => CollectionsMarshal.AsSpan(_units).Slice(form.FirstUnit, form.Tokens);

    private byte ListNumber(string code)
    {
        var number = _lists.IndexOf(code);
        if (number < 0)
        {
            number = _lists.Count;
            _lists.Add(code);
        }

        return number < MostLists ? (byte)number : throw new InvalidOperationException($"a corpus holds at most {MostLists} lists");
    }

    private (FormRow[] Forms, int WithoutInitials) PartitionForms()
    {
        var without = _forms.Count(f => f.HasInitials == 0);
        return ([.. _forms.Where(f => f.HasInitials == 0), .. _forms.Where(f => f.HasInitials != 0)], without);
    }

    private ushort[] Weights(FormRow[] forms, UnitTag[] tags)
    {
        var weights = new ushort[forms.Length];
        for (var form = 0; form < forms.Length; form++)
        {
            var sum = 0;
            foreach (var unit in Tokens(forms[form]))
            {
                sum += tags[unit].Weight;
            }

            weights[form] = (ushort)sum;
        }

        return weights;
    }
}
