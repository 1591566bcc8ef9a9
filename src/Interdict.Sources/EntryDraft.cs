using System.Collections.Immutable;
using Interdict.Lists;

namespace Interdict.Sources;

/// <summary>
/// Collects what a publisher's record says and makes the entry of it: empty values passed over, countries turned into codes once each, dates read, and whatever
/// cannot be read kept in words. One instance serves one file, cleared for each record.
/// </summary>
internal sealed class EntryDraft
{
    private readonly List<PartyName> _names = [];
    private readonly List<Address> _addresses = [];
    private readonly List<string> _countries = [], _programs = [], _remarks = [], _warnings = [];
    private readonly List<Identifier> _identifiers = [];
    private readonly List<PartialDate> _births = [];
    private readonly List<Citation> _citations = [];
    private readonly List<Measure> _measures = [];
    private readonly List<EntryEvent> _history = [];
    private readonly Shared<string> _texts = new();

    public PartyType Type { get; set; }

    public string Title { get; set; } = "";

    public DateOnly? Listed { get; set; }

    public DateOnly? Ended { get; set; }

    public string SourceUrl { get; set; } = "";

    /// <summary>Several words of one kind, a part each: titles, positions.</summary>
    public void AddTitle(string text)
    {
        text = text.Trim();
        if (text.Length > 0 && !Title.Contains(text, StringComparison.Ordinal))
        {
            Title = Title.Length == 0 ? text : $"{Title}; {text}";
        }
    }

    /// <summary>Whether a name was added.</summary>
    public bool HasProgram => _programs.Count > 0;

    public bool HasName => _names.Count > 0;

    /// <summary>Whether the heading was added.</summary>
    public bool HasHeading => _names.Count > 0 && _names[0].Kind == NameKind.Primary;

    /// <summary>The heading so far; empty where there is none.</summary>
    public string Name => _names.Count > 0 ? _names[0].Value : "";

    /// <summary>The first country so far.</summary>
    public string? Country => _countries.Count > 0 ? _countries[0] : null;

    /// <summary>The citations so far.</summary>
    public ImmutableArray<Citation> Citations => [.. _citations];

    /// <summary>The addresses so far.</summary>
    public IReadOnlyList<Address> Addresses => _addresses;

    public void Clear()
    {
        _names.Clear();
        _addresses.Clear();
        _countries.Clear();
        _programs.Clear();
        _remarks.Clear();
        _warnings.Clear();
        _identifiers.Clear();
        _births.Clear();
        _citations.Clear();
        _measures.Clear();
        _history.Clear();
        (Type, Title, Listed, Ended, SourceUrl) = (PartyType.Unknown, "", null, null, "");
    }

    /// <summary>A name. The same text a second time adds nothing, but a strong one makes the weak one strong; a primary one goes first.</summary>
    public void AddName(string text, NameKind kind = NameKind.Alias, NameStrength strength = NameStrength.Strong)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        for (var i = 0; i < _names.Count; i++)
        {
            if (string.Equals(_names[i].Value, text, StringComparison.Ordinal))
            {
                if (strength == NameStrength.Strong && _names[i].Strength == NameStrength.Weak)
                {
                    _names[i] = _names[i] with { Strength = strength };
                }

                if (kind == NameKind.Primary && i > 0)
                {
                    _names.RemoveAt(i);
                    _names.Insert(0, new PartyName(text, kind, strength));
                }

                return;
            }
        }

        if (text.Contains('?', StringComparison.Ordinal) || text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Warn($"the name '{text}' has a question mark where the source may have lost a character");
        }

        var name = new PartyName(text, kind, strength);
        if (kind == NameKind.Primary)
        {
            _names.Insert(0, name);
        }
        else
        {
            _names.Add(name);
        }
    }

    /// <summary>Makes the first name the heading, for publishers that mark none.</summary>
    public void HeadByFirstName()
    {
        if (_names.Count > 0 && _names[0].Kind != NameKind.Primary)
        {
            var best = Math.Max(0, _names.FindIndex(n => n.Strength == NameStrength.Strong && n.Kind == NameKind.Alias));
            var name = _names[best] with { Kind = NameKind.Primary };
            _names.RemoveAt(best);
            _names.Insert(0, name);
        }
    }

    /// <summary>An address of parts; its country counts as one of the entry's.</summary>
    public void AddAddress(string street, string city = "", string region = "", string code = "", string country = "")
    {
        if (Addressing.Make(street, city, region, code, country) is { } address && !_addresses.Contains(address))
        {
            _addresses.Add(address);
            Count(address.Country);
        }
    }

    /// <summary>An address on one line, whose last words may name its country.</summary>
    public void AddAddressLine(string text)
    {
        text = text.Trim();
        if (text.Length > 0)
        {
            var address = new Address(text, Country: Addressing.CountryOf(text));
            if (!_addresses.Contains(address))
            {
                _addresses.Add(address);
                Count(address.Country);
            }
        }
    }

    /// <summary>A country by code or name; one that is not known is kept in words.</summary>
    /// <param name="text">The code or name.</param>
    /// <param name="label">What it is, for the words.</param>
    public void AddCountry(string text, string label)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        if (Countries.Find(text) is { } country)
        {
            Count(country);
        }
        else
        {
            Remark(label, text);
        }
    }

    /// <summary>A nationality by name, code or adjective; one that is not known is kept in words.</summary>
    public void AddNationality(string text, string label = "Nationality")
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        if (Countries.FindNationality(text) is { } country)
        {
            Count(country);
        }
        else
        {
            Remark(label, text);
        }
    }

    /// <summary>A country whose code is known, if it is.</summary>
    public void Count(string? code)
    {
        if (code is not null && !_countries.Contains(code))
        {
            _countries.Add(code);
        }
    }

    public void AddIdentifier(string kind, string value, string country = "")
    {
        value = value.Trim();
        if (value.Length == 0)
        {
            return;
        }

        var (refined, plain) = IdentifierKinds.Refine(kind, value);
        var identifier = new Identifier(refined, plain, country.Length == 0 ? null : Countries.Find(country));
        if (!_identifiers.Contains(identifier))
        {
            _identifiers.Add(identifier);
        }
    }

    /// <summary>A date of birth in words; one that cannot be read leaves a warning and stays in the remarks.</summary>
    public void AddBirth(string text) => AddBirth(text, SourceDates.Birth(text));

    /// <summary>A date of birth as printed and as read.</summary>
    public void AddBirth(string text, PartialDate? read)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return;
        }

        if (read is { } date)
        {
            AddBirth(date);
        }
        else
        {
            Warn($"the date of birth '{text}' could not be read and is kept in the remarks only");
            Remark("Date of birth", text);
        }
    }

    public void AddBirth(PartialDate date)
    {
        if (!_births.Contains(date))
        {
            _births.Add(date);
        }
    }

    public void AddProgram(string text)
    {
        text = text.Trim();
        if (text.Length > 0 && !_programs.Contains(text))
        {
            _programs.Add(_texts.Get(text)!);
        }
    }

    /// <summary>What the source cites, in its words, where it is of no series of ours.</summary>
    public void Cite(string text, DateOnly? date = null)
    {
        text = text.Trim();
        if (text.Length > 0)
        {
            Cite(new Citation(Reporter.Other, 0, 0, date, _texts.Get(text)));
        }
    }

    public void Cite(Citation citation)
    {
        if (!_citations.Contains(citation))
        {
            _citations.Add(citation);
        }
    }

    public void AddMeasure(Measure measure)
    {
        if (!_measures.Contains(measure))
        {
            _measures.Add(measure);
        }
    }

    public void AddEvent(EntryEvent act) => _history.Add(act);

    /// <summary>Something for people to read, <c>Label: text</c>.</summary>
    public void Remark(string label, string text)
    {
        text = text.Trim();
        if (text.Length > 0)
        {
            var remark = label.Length == 0 ? text : $"{label}: {text}";
            if (!_remarks.Contains(remark))
            {
                _remarks.Add(remark);
            }
        }
    }

    public void Warn(string warning)
    {
        if (!_warnings.Contains(warning))
        {
            _warnings.Add(warning);
        }
    }

    /// <summary>A date; one that is impossible leaves a warning.</summary>
    /// <param name="date">As read.</param>
    /// <param name="text">As printed.</param>
    /// <param name="which">What it is: <c>listing</c>.</param>
    public DateOnly? Check(DateOnly? date, string text, string which)
    {
        if (date is null && text.Length > 0)
        {
            Warn($"the {which} date '{text}' could not be read and was left out");
        }

        return date;
    }

    /// <summary>The entry. The draft stays as it is, so that one record can make entries of several lists.</summary>
    public Entry Make(ListCode list, string key) => new()
    {
        Id = new EntryId(list, key),
        Type = Type,
        Names = [.. _names],
        Addresses = [.. _addresses],
        Countries = [.. _countries],
        Identifiers = [.. _identifiers],
        BirthDates = [.. _births],
        Programs = [.. _programs],
        Title = Title.Length == 0 ? null : Title,
        Citations = [.. _citations],
        Measures = [.. _measures],
        History = [.. _history],
        Listed = Listed,
        Ended = Ended,
        Remarks = _remarks.Count == 0 ? null : string.Join("; ", _remarks),
        SourceUrl = SourceUrl.Length == 0 ? null : _texts.Get(SourceUrl),
        Warnings = [.. _warnings],
    };
}
