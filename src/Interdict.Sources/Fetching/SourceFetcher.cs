using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Interdict.Sources.Editions;
using Interdict.Sources.Store;

namespace Interdict.Sources.Fetching;

/// <summary>
/// Fetches the files of sources into <c>HOME/sync/parts</c>, one at a time, and looks whether each is what it should be: its type, its length, its first bytes, its
/// checksum where the server publishes one. What it says is for its reader to read. Not thread-safe.
/// </summary>
public sealed class SourceFetcher : IDisposable
{
    private const int LongestTitles = 4 << 20;
    private const int Title = 15;

    private readonly string _parts;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpRequests _requests;

    /// <param name="home">The home folder.</param>
    /// <param name="options">How to fetch.</param>
    /// <param name="clock">Dates what is fetched.</param>
    public SourceFetcher(string home, FetchOptions options, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(home);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        (_parts, _options, _clock) = (Path.Combine(home, "sync", "parts"), options, clock);
        _requests = new HttpRequests(options, clock);
    }

    /// <summary>Fetches a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="last">The last fetch whose bytes are kept; <c>null</c> for none.</param>
    /// <param name="progress">Told bytes and, where known, how many there will be; may be <c>null</c>.</param>
    /// <param name="cancellation">Ends it; what came stays for the next run.</param>
    /// <returns>The file, or that it has not changed. Call <see cref="Forget"/> when the file is no longer needed.</returns>
    /// <exception cref="FetchException">It cannot be had, or is not what it should be.</exception>
    public async Task<Fetched> FetchAsync(ListSource source, SyncRecord? last, Action<long, long?>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.TotalLimit);
        try
        {
            var part = new PartFile(PartFolder(source), source.File);
            return _options.Mirror is { } folder && !IsAddress(folder)
                ? await CopyAsync(source, Path.Combine(folder, source.File), part, last, limit.Token).ConfigureAwait(false)
                : await DownloadAsync(source, part, last, progress, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException(
                string.Create(CultureInfo.InvariantCulture, $"{source.Address ?? source.File}: it was not whole within {_options.TotalLimit.TotalMinutes:0.##} minutes; what came is kept, and the next sync goes on from there"), late);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FetchException($"{source.Name}: what was fetched could not be written below {_parts} ({WriteProblem.Of(problem)})", problem);
        }
    }

    /// <summary>Removes a source's file, or what there is of it.</summary>
    public void Forget(ListSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        new PartFile(PartFolder(source), source.File).Drop();
    }

    /// <inheritdoc/>
    public void Dispose() => _requests.Dispose();

    private string PartFolder(ListSource source) => Path.Combine(_parts, source.Name);

    private async Task<Fetched> DownloadAsync(ListSource source, PartFile part, SyncRecord? last, Action<long, long?>? progress, CancellationToken cancellation)
    {
        var notes = new List<string>();
        var (address, published) = await AddressAsync(source, cancellation).ConfigureAwait(false);
        if (address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !new Uri(address).IsLoopback)
        {
            notes.Add("the address is without TLS: whoever is on the way can change the file");
        }

        var (facts, digest) = await new HttpDownload(_requests, _options, _clock)
            .FetchAsync(source, address, part, last?.Address == address ? last.Http : null, progress, notes, cancellation).ConfigureAwait(false);
        if (facts.Status == 304)
        {
            return new Fetched(null, facts, null, 0, published, notes);
        }

        try
        {
            await CheckAsync(source, address, part.BytesPath, cancellation).ConfigureAwait(false);
            if (digest is { } expected && !await PartDigest.HoldsAsync(expected, part.BytesPath, cancellation).ConfigureAwait(false))
            {
                throw new FetchException($"{address}: its {expected.Algorithm} is not the one that the server publishes with it; nothing was taken");
            }
        }
        catch (FetchException)
        {
            part.Drop();
            throw;
        }

        return new Fetched(part.BytesPath, facts, await HashAsync(part.BytesPath, cancellation).ConfigureAwait(false), part.Length, published, notes) { Address = address };
    }

    private async Task<Fetched> CopyAsync(ListSource source, string path, PartFile part, SyncRecord? last, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new FetchException($"{path}: the mirror does not hold {source.File}, the file of {source.Name}");
        }

        await CheckAsync(source, path, path, cancellation).ConfigureAwait(false);
        var address = new Uri(Path.GetFullPath(path)).AbsoluteUri;
        var sha256 = await HashAsync(path, cancellation).ConfigureAwait(false);
        var facts = new HttpFacts(address, null, new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero), null) { Fetched = _clock.GetUtcNow() };
        if (last?.Sha256 == sha256)
        {
            return new Fetched(null, facts, null, 0, null, []);
        }

        // The mirror may change while it is read.
        part.Begin(address, null, null, null);
        File.Copy(path, part.BytesPath);
        return await HashAsync(part.BytesPath, cancellation).ConfigureAwait(false) == sha256
            ? new Fetched(part.BytesPath, facts, sha256, part.Length, null, []) { Address = address }
            : throw new FetchException($"{path}: it changed while it was being copied; try again");
    }

    private async Task<(string Address, DateOnly? Published)> AddressAsync(ListSource source, CancellationToken cancellation)
    {
        if (_options.Mirror is { } mirror)
        {
            return ($"{mirror.TrimEnd('/')}/{Uri.EscapeDataString(source.File)}", null);
        }

        var address = source.Address ?? throw new FetchException($"no lasting address is known{(source.Note is null ? "" : $": {source.Note}")}");
        if (source.Dates is not { } dates || !address.Contains("{date}", StringComparison.Ordinal))
        {
            return (address, null);
        }

        var day = await NewestAsync(dates, cancellation).ConfigureAwait(false);
        return (address.Replace("{date}", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal), day);
    }

    private async Task<DateOnly> NewestAsync(string dates, CancellationToken cancellation)
    {
        using var answer = await _requests.GetAsync(new Uri(dates), [], null, cancellation).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
        {
            throw new FetchException($"{dates}: {HttpRequests.Describe(answer, _clock)}");
        }

        try
        {
            await answer.Content.LoadIntoBufferAsync(LongestTitles, cancellation).ConfigureAwait(false);
            using var document = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false));
            var title = document.RootElement.GetProperty("titles").EnumerateArray().First(t => t.GetProperty("number").GetInt32() == Title);
            return DateOnly.ParseExact(title.GetProperty("up_to_date_as_of").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentNullException or HttpRequestException)
        {
            throw new FetchException($"{dates}: it does not tell the newest day of Title {Title} (titles[].up_to_date_as_of): {problem.Message}", problem);
        }
    }

    private static async Task CheckAsync(ListSource source, string name, string path, CancellationToken cancellation)
    {
        var start = new byte[FileLook.Sample];
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            if (FileLook.Against(source.Kind, start.AsSpan(0, read)) is { } wrong)
            {
                throw new FetchException($"{name}: {wrong}; nothing was taken");
            }

            // Compressed bytes say little about the length.
            if (stream.Length > source.Maximum || (stream.Length < source.Minimum && start is not [0x1F, 0x8B, ..]))
            {
                throw new FetchException(string.Create(CultureInfo.InvariantCulture, $"{name}: it has {stream.Length:N0} bytes, and between {source.Minimum:N0} and {source.Maximum:N0} were expected; nothing was taken"));
            }
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        var stream = File.OpenRead(path);
        await using (stream.ConfigureAwait(false))
        {
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        }
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
