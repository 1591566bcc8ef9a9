using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Interdict.Lists;

namespace Interdict.Sources.Editions;

/// <summary>What is recorded of one kept edition of one list. Immutable.</summary>
public sealed record EditionRecord
{
    private readonly ImmutableArray<EditionFile> _files;
    private readonly ImmutableArray<FillRate> _rates;
    private readonly ImmutableArray<string> _shape;
    private readonly ImmutableArray<string> _refused;

    /// <summary>Orders editions of one list, the oldest first: by the day they are called by, then by when they were retrieved and kept.</summary>
    public static IComparer<EditionRecord> ByDate { get; } = Comparer<EditionRecord>.Create(static (a, b) =>
        (a.Date, a.Retrieved, a.Sequence).CompareTo((b.Date, b.Retrieved, b.Sequence)));

    /// <summary>The list, hash, source, format, dates and number of entries.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The SHA-256 of the entries, each as one JSON line, in the source's order.</summary>
    public required string EntriesSha256 { get; init; }

    /// <summary>When it was retrieved, in UTC, to the second.</summary>
    public required DateTimeOffset Retrieved { get; init; }

    /// <summary>The names of all entries.</summary>
    public long Names { get; init; }

    /// <summary>The source files whose bytes are kept, ordered by name.</summary>
    public ImmutableArray<EditionFile> Files { get => _files.IsDefault ? [] : _files; init => _files = value; }

    /// <summary>How many entries fill each field; fields that none fills are left out.</summary>
    public ImmutableArray<FillRate> Rates { get => _rates.IsDefault ? [] : _rates; init => _rates = value; }

    /// <summary>The names of the source's columns, members or elements, in ordinal order; empty where they are not known.</summary>
    public ImmutableArray<string> Shape { get => _shape.IsDefault ? [] : _shape; init => _shape = value; }

    /// <summary>Why the guard refused it; empty where it did not. Somebody may have accepted it since: see <see cref="EditionStore.ReadGood"/>.</summary>
    public ImmutableArray<string> Refused { get => _refused.IsDefault ? [] : _refused; init => _refused = value; }

    /// <summary>What the server said; <c>null</c> where the edition came from a file.</summary>
    public HttpFacts? Http { get; init; }

    /// <summary>The place of its record in this store, from 1. Not part of the edition: another store has another.</summary>
    public int Sequence { get; init; }

    /// <summary>The list.</summary>
    public ListCode List => Edition.List;

    /// <summary>The day it is called by: when it was published or, where that is not known, retrieved.</summary>
    public DateOnly Date => Edition.Published ?? RetrievedOn;

    /// <summary>The day it was retrieved, in UTC.</summary>
    public DateOnly RetrievedOn => DateOnly.FromDateTime(Retrieved.UtcDateTime);

    /// <summary>How it is called: <c>us-ofac-sdn@2024-05-01</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{List}@{Date:yyyy-MM-dd}");

    /// <summary>Writes the record as an object.</summary>
    /// <param name="json">Made with <see cref="Json.JsonText.Compact"/> or <see cref="Json.JsonText.Indented"/>.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        RecordJson.Write(json, this);
    }

    /// <summary>Whether both say that the same bytes gave the same entries.</summary>
    public bool SameContent(EditionRecord other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return List == other.List && Edition.Format == other.Edition.Format && Edition.Sha256 == other.Edition.Sha256 && EntriesSha256 == other.EntriesSha256;
    }

    // One import keeps several editions under one sequence, also of one list where it takes over those of another store.
    internal bool IsSameKeeping(EditionRecord other) => Sequence == other.Sequence && Retrieved == other.Retrieved && SameContent(other);
}
