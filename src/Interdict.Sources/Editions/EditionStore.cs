using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Interdict.Lists;
using Interdict.Sources.Fetching;
using Interdict.Sources.Json;
using Interdict.Sources.Store;

namespace Interdict.Sources.Editions;

/// <summary>
/// The editions of one home folder, in <c>HOME/editions</c>: every edition of every list that was ever kept, with the bytes it was read from. Nothing in it is
/// changed or removed. Several processes may use it at once: one writes at a time, and a reader sees an edition whole or not at all.
/// </summary>
/// <remarks>
/// <c>objects/</c> holds blocks by their SHA-256, <c>records/NNNNNNNN-HASH.json</c> what is recorded of the editions that one import kept (HASH is its own),
/// <c>tmp/</c> files that are being written, and <c>.lock</c> is held by whoever writes.
/// </remarks>
public sealed class EditionStore
{
    private const int NamedDigits = 16;

    private readonly string _records;
    private readonly string _temporary;

    /// <param name="home">The home folder; made when the first edition is kept.</param>
    public EditionStore(string home)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        Folder = Path.Combine(home, "editions");
        _records = Path.Combine(Folder, "records");
        _temporary = Path.Combine(Folder, "tmp");
        Objects = new ObjectStore(Path.Combine(Folder, "objects"), _temporary);
    }

    /// <summary>The folder that holds the editions.</summary>
    public string Folder { get; }

    internal ObjectStore Objects { get; }

    internal string Temporary => _temporary;

    /// <summary>All editions, in the order in which they were kept.</summary>
    /// <exception cref="EditionException">A record is damaged.</exception>
    public ImmutableArray<EditionRecord> ReadAll()
    {
        if (!Directory.Exists(_records))
        {
            return [];
        }

        var all = ImmutableArray.CreateBuilder<EditionRecord>();
        foreach (var path in Directory.EnumerateFiles(_records, "*.json").Order(StringComparer.Ordinal))
        {
            all.AddRange(ReadRecord(path));
        }

        return all.DrainToImmutable();
    }

    /// <summary>The editions that may be used: those that the guard did not refuse, and those that somebody accepted. In the order in which they were kept.</summary>
    /// <exception cref="EditionException">A record is damaged.</exception>
    public ImmutableArray<EditionRecord> ReadGood()
    {
        var all = ReadAll();
        if (all.All(r => r.Refused.IsEmpty))
        {
            return all;
        }

        var accepted = ReadDecisions();
        return all.RemoveAll(r => !r.Refused.IsEmpty && !IsAccepted(accepted, r));
    }

    /// <summary>The editions that the guard refused and nobody accepted.</summary>
    /// <exception cref="EditionException">A record is damaged.</exception>
    public ImmutableArray<EditionRecord> ReadRefused()
    {
        var refused = ReadAll().RemoveAll(r => r.Refused.IsEmpty);
        return refused.IsEmpty ? refused : refused.RemoveAll(r => IsAccepted(ReadDecisions(), r));
    }

    /// <summary>The decisions about refused editions, oldest first.</summary>
    /// <exception cref="EditionException">Their file is damaged.</exception>
    public ImmutableArray<Decision> ReadDecisions() => DecisionLog.Read(DecisionPath);

    /// <summary>The decisions about links between entries, oldest first; of two about the same entries the later one holds.</summary>
    /// <exception cref="EditionException">Their file is damaged.</exception>
    public ImmutableArray<LinkDecision> ReadLinkDecisions() => DecisionLog.ReadLinks(DecisionPath);

    /// <summary>Records a decision about a link.</summary>
    /// <exception cref="EditionException">It cannot be written.</exception>
    public void Decide(LinkDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Writing(() =>
        {
            DecisionLog.Append(DecisionPath, NewTemporary(), decision);
            return decision;
        });
    }

    /// <summary>Accepts editions that the guard refused, and records who said why.</summary>
    /// <param name="name">The edition: <c>LIST@DATE</c> of exactly that day, <c>LIST@latest</c>, or the first digits of its source's SHA-256.</param>
    /// <param name="why">The reason.</param>
    /// <param name="time">Now.</param>
    /// <returns>The editions.</returns>
    /// <exception cref="EditionException">No refused edition has that name, or several have.</exception>
    public ImmutableArray<EditionRecord> Accept(string name, string why, DateTimeOffset time)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return Writing(() =>
        {
            var found = EditionNames.FindRefused(name, ReadAll(), ReadRefused(), ReadDecisions());
            foreach (var record in found)
            {
                DecisionLog.Append(DecisionPath, NewTemporary(), new Decision(time, record.Name, record.Edition.Sha256, record.EntriesSha256, why.Trim()));
            }

            return found;
        });
    }

    /// <summary>
    /// The edition of each list that was known at the end of a day (UTC): of those retrieved by then, the newest. Ordered by list.
    /// </summary>
    /// <param name="day">The day.</param>
    public ImmutableArray<EditionRecord> KnownOn(DateOnly day) =>
        [.. ReadGood().Where(r => r.RetrievedOn <= day).GroupBy(r => r.List).Select(g => g.Order(EditionRecord.ByDate).Last())
            .OrderBy(r => r.List.Value, StringComparer.Ordinal)];

    /// <summary>Whether a text has the form of an edition's name, whether or not there is one: see <see cref="Find(string)"/>.</summary>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EditionNames.IsOne(text);
    }

    /// <summary>
    /// The editions that a name means: <c>LIST@DATE</c> the edition of that list of that day, or where there is none the newest before it (<c>LIST@latest</c>
    /// the newest of all), refused ones left out; else the first digits of a source's SHA-256, at least six, which may mean one edition of each of several lists,
    /// refused or not.
    /// </summary>
    /// <exception cref="EditionException">It names none, or several sources; the message tells which there are.</exception>
    public ImmutableArray<EditionRecord> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EditionNames.Find(name, ReadAll(), ReadRefused());
    }

    /// <summary>The entries of an edition, in the source's order.</summary>
    /// <exception cref="EditionException">The store is damaged.</exception>
    public ImmutableArray<Entry> ReadEntries(EditionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var lines = Objects.Get(record.EntriesSha256).AsSpan();
        var entries = ImmutableArray.CreateBuilder<Entry>(record.Edition.Entries);
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            entries.Add(EntryJson.Read(lines[..end]));
            lines = lines[(end + 1)..];
        }

        return entries.DrainToImmutable();
    }

    /// <summary>The bytes of one source file of an edition, as they were given.</summary>
    /// <exception cref="EditionException">The store is damaged.</exception>
    public byte[] ReadFile(EditionFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Objects.Get(file.Sha256);
    }

    /// <summary>Keeps what a corpus was read from: all its editions, or none. An edition whose list had the same content last is not kept again.</summary>
    /// <param name="corpus">A sealed corpus.</param>
    /// <param name="sources">The sources it was read from, unchanged since.</param>
    /// <param name="guard">Bounds that each edition must stay in, else it is kept as refused; <c>null</c> for none.</param>
    /// <param name="http">What the server said of the sources, by their SHA-256; may be <c>null</c>.</param>
    /// <param name="origin">The source it was fetched from, whose lists it must all hold; <c>null</c> for what the table of sources tells of its formats.</param>
    /// <param name="former">The corpus that it replaces, whose lists it must all hold too; may be <c>null</c>.</param>
    /// <returns>What was kept, and what is refused, whether it was kept now or before; a list that is gone is refused as an edition without entries.</returns>
    /// <exception cref="EditionException">A source has changed, another run holds the store, or it cannot be written.</exception>
    public (ImmutableArray<EditionRecord> Kept, ImmutableArray<EditionRecord> Refused) Keep(
        StoredCorpus corpus, IEnumerable<SourceFile> sources, GuardTable? guard = null, IReadOnlyDictionary<string, HttpFacts>? http = null, ListSource? origin = null,
        CorpusManifest? former = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(sources);
        var bySha = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            bySha.TryAdd(source.Sha256, source);
        }

        return Writing(() =>
        {
            var latest = ReadAll().GroupBy(r => (r.List, r.Edition.Format)).ToDictionary(g => g.Key, g => g.Last());
            var good = ReadGood().GroupBy(r => (r.List, r.Edition.Format)).ToDictionary(g => g.Key, g => g.Order(EditionRecord.ByDate).Last());
            var decisions = ReadDecisions();
            var files = new Dictionary<string, (ImmutableArray<EditionFile> Files, ImmutableArray<string> Shape)>(StringComparer.Ordinal);
            var kept = new List<EditionRecord>();
            var refused = new List<EditionRecord>();
            var gone = guard is null ? [] : AbsentLists.Find(corpus.Manifest, good, guard, origin, former);
            ImmutableArray<Edition> editions = [.. corpus.Manifest.Editions, .. gone.Select(g => g.Edition)];
            ImmutableArray<EditionContents> contents = [.. EditionContents.Of(corpus), .. gone.Select(_ => EditionContents.Empty())];
            for (var i = 0; i < contents.Length; i++)
            {
                var edition = editions[i];
                var before = latest.GetValueOrDefault((edition.List, edition.Format));
                if (!files.TryGetValue(edition.Sha256, out var ofSource))
                {
                    ofSource = bySha.TryGetValue(edition.Sha256, out var source) ? (KeepFiles(source, before), SourceShape.Of(source, edition.Format)) : ([], []);
                    files.Add(edition.Sha256, ofSource);
                }

                var record = new EditionRecord
                {
                    Edition = edition,
                    EntriesSha256 = Objects.Put(contents[i].Lines, before?.EntriesSha256),
                    Retrieved = edition.Retrieved ?? corpus.Manifest.Created,
                    Names = contents[i].Rates.Names,
                    Files = ofSource.Files,
                    Shape = ofSource.Shape,
                    Rates = contents[i].Rates.ToRates(),
                    Http = http?.GetValueOrDefault(edition.Sha256),
                };
                if (guard is not null && !IsAccepted(decisions, record))
                {
                    var last = good.GetValueOrDefault((edition.List, edition.Format));
                    record = record with
                    {
                        Refused = edition.Entries == 0 ? [gone[i - corpus.Manifest.Editions.Length].Reason] : EditionGuard.Check(last, last is null ? [] : ReadEntries(last), record, ReadEntries(record), guard.Of(edition.List)),
                    };
                }

                if (!record.Refused.IsEmpty)
                {
                    refused.Add(record);
                }

                if (before is null || !before.SameContent(record) || (before.Http is null && record.Http is not null) || (before.Refused.IsEmpty != record.Refused.IsEmpty && !IsAccepted(decisions, before)))
                {
                    kept.Add(record);
                    latest[(edition.List, edition.Format)] = record;
                }
            }

            Append(kept);
            return (kept.ToImmutableArray(), refused.ToImmutableArray());
        });
    }

    /// <summary>Does what writes, while no other process does; what dead runs left is removed first.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The lock is disposed.")]
    internal T Writing<T>(Func<T> work)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Folder)!);
            Durable.MakeFolder(Folder);
            Durable.MakeFolder(_records);
            using var held = StoreLock.Take(Path.Combine(Folder, ".lock"));
            if (Directory.Exists(_temporary))
            {
                Directory.Delete(_temporary, recursive: true);
            }

            Directory.CreateDirectory(_temporary);
            return work();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EditionException($"the editions in {Folder} could not be written ({WriteProblem.Of(problem)}); what was kept before is unchanged", problem);
        }
    }

    /// <summary>Records editions whose blocks are all on disk; this is the moment in which they are there.</summary>
    internal void Append(List<EditionRecord> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        var last = Directory.EnumerateFiles(_records, "*.json").Select(SequenceOf).DefaultIfEmpty().Max();
        var utf8 = RecordJson.Write(records);
        var name = string.Create(CultureInfo.InvariantCulture, $"{last + 1:00000000}-{HashOf(utf8)}.json");
        Durable.Write(NewTemporary(), Path.Combine(_records, name), utf8);
    }

    private static bool IsAccepted(ImmutableArray<Decision> decisions, EditionRecord record) =>
        decisions.Any(d => d.Sha256 == record.Edition.Sha256 && d.EntriesSha256 == record.EntriesSha256 && d.Edition.StartsWith($"{record.List}@", StringComparison.Ordinal));

    private string DecisionPath => Path.Combine(Folder, "decisions.ndjson");

    private string NewTemporary() => Path.Combine(_temporary, Guid.NewGuid().ToString("N"));

    private static string HashOf(byte[] utf8) => Convert.ToHexStringLower(SHA256.HashData(utf8))[..NamedDigits];

    private static int SequenceOf(string path) =>
        int.TryParse(Path.GetFileName(path).Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static ImmutableArray<EditionRecord> ReadRecord(string path)
    {
        try
        {
            var utf8 = File.ReadAllBytes(path);
            return Path.GetFileNameWithoutExtension(path).EndsWith($"-{HashOf(utf8)}", StringComparison.Ordinal)
                ? RecordJson.Read(utf8, SequenceOf(path))
                : throw new EditionException($"the store of editions is damaged: {path} is not what was written");
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or IOException)
        {
            throw new EditionException($"the store of editions is damaged: {path} cannot be read ({problem.Message})", problem);
        }
    }

    private ImmutableArray<EditionFile> KeepFiles(SourceFile source, EditionRecord? before)
    {
        var files = ImmutableArray.CreateBuilder<EditionFile>();
        foreach (var (path, sha256) in source.FilesRead)
        {
            var name = Path.GetFileName(path);
            var bytes = ReadSource(path);
            var like = before?.Files.FirstOrDefault(f => f.Name == name) ?? (before?.Files.Length == 1 ? before.Files[0] : null);
            if (Objects.Put(bytes, like?.Sha256) != sha256)
            {
                throw new EditionException($"{path} changed while it was being imported; import it again");
            }

            files.Add(new EditionFile(name, sha256, bytes.Length));
        }

        return files.DrainToImmutable();
    }

    private static byte[] ReadSource(string path) => new FileInfo(path).Length <= ObjectStore.Longest
        ? File.ReadAllBytes(path)
        : throw new EditionException($"{path} is longer than 1 GiB and cannot be kept as an edition; import it with --no-edition");
}
