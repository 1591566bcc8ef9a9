using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using Interdict.Sources.Editions;

namespace Interdict.Sources.Fetching;

/// <summary>Downloads one file into its part, as often interrupted as may be, and never takes a half for a whole.</summary>
[SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The answer owns its content.")]
internal sealed class HttpDownload(HttpRequests requests, FetchOptions options, TimeProvider clock)
{
    // A server that cuts after every few bytes is not worth a day.
    private const int MostPieces = 200;
    private const int Buffer = 1 << 16;

    /// <summary>Fetches a file.</summary>
    /// <param name="source">What it is to be.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="part">What of it is here, or will be.</param>
    /// <param name="last">What the server said of the file that is kept already; <c>null</c> where there is none.</param>
    /// <param name="progress">Told bytes and, where known, how many there will be.</param>
    /// <param name="notes">Filled with what its user should know.</param>
    /// <param name="cancellation">Ends it; what came stays.</param>
    /// <returns>What the server said, and the checksum it published; a status of 304 where the file kept already is still the newest.</returns>
    /// <exception cref="FetchException">It cannot be had.</exception>
    public async Task<(HttpFacts Facts, (string Algorithm, byte[] Value)? Digest)> FetchAsync(
        ListSource source, string address, PartFile part, HttpFacts? last, Action<long, long?>? progress, ICollection<string> notes, CancellationToken cancellation)
    {
        for (int pieces = 1, idle = 0; ; pieces++)
        {
            var before = part.Length;
            try
            {
                return await PieceAsync(source, address, part, last, progress, notes, cancellation).ConfigureAwait(false);
            }
            catch (CutException cut)
            {
                idle = part.Length > before ? 0 : idle + 1;
                if (idle > options.Retries || pieces >= MostPieces)
                {
                    throw new FetchException($"{address}: {cut.Message}, {pieces} times; "
                        + (part.CanResume(address) ? "what came is kept, and the next sync goes on from there" : "try again later"), cut);
                }

                await Task.Delay(options.FirstDelay * (1 << Math.Min(idle, 6)) / 2, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task<(HttpFacts Facts, (string Algorithm, byte[] Value)? Digest)> PieceAsync(
        ListSource source, string address, PartFile part, HttpFacts? last, Action<long, long?>? progress, ICollection<string> notes, CancellationToken cancellation)
    {
        var resumed = part.CanResume(address) && !part.IsWhole;
        var whole = part.CanResume(address) && part.IsWhole;
        using var answer = await requests.GetAsync(new Uri(address), source.Redirects, request => Ask(request, part, last, resumed, whole), cancellation).ConfigureAwait(false);
        CheckClock(answer, notes);
        var facts = Facts(answer);
        switch (answer.StatusCode)
        {
            case HttpStatusCode.NotModified when whole:
                return (facts with { Status = (int)HttpStatusCode.OK, ETag = facts.ETag ?? part.ETag, LastModified = facts.LastModified ?? part.LastModified }, null);
            case HttpStatusCode.NotModified when !resumed && last is not null:
                return (facts, null);
            case HttpStatusCode.OK:
                Begin(source, address, part, answer);
                break;
            case HttpStatusCode.PartialContent when resumed && Continues(part, answer):
                notes.Add(FormattableString.Invariant($"resumed at byte {part.Length:N0}"));
                break;
            case HttpStatusCode.PartialContent when resumed:
            case HttpStatusCode.RequestedRangeNotSatisfiable when resumed || whole:
                part.Drop();
                throw new CutException("the server answers with another part than it was asked for");
            default:
                throw new FetchException($"{address}: {HttpRequests.Describe(answer, clock)}");
        }

        await CopyAsync(source, address, part, answer, progress, cancellation).ConfigureAwait(false);
        return (facts with { Status = (int)HttpStatusCode.OK, ETag = facts.ETag ?? part.ETag, LastModified = facts.LastModified ?? part.LastModified }, PartDigest.Of(answer));
    }

    private static void Ask(HttpRequestMessage request, PartFile part, HttpFacts? last, bool resumed, bool whole)
    {
        if (resumed)
        {
            request.Headers.Range = new RangeHeaderValue(part.Length, null);
            request.Headers.IfRange = part.ETag is { } tag ? new RangeConditionHeaderValue(new EntityTagHeaderValue(tag)) : new RangeConditionHeaderValue(part.LastModified!.Value);
        }
        else if (whole)
        {
            Condition(request, part.ETag, part.LastModified);
        }
        else if (last is not null)
        {
            Condition(request, last.ETag, last.LastModified);
        }
    }

    private static void Condition(HttpRequestMessage request, string? etag, DateTimeOffset? modified)
    {
        if (etag is not null && EntityTagHeaderValue.TryParse(etag, out var tag))
        {
            request.Headers.IfNoneMatch.Add(tag);
        }
        else if (modified is not null)
        {
            request.Headers.IfModifiedSince = modified;
        }
    }

    private void Begin(ListSource source, string address, PartFile part, HttpResponseMessage answer)
    {
        var content = answer.Content.Headers;
        if (FileLook.Against(source.Kind, content.ContentType?.MediaType) is { } wrong)
        {
            throw new FetchException($"{address}: {wrong}; nothing was taken. Look at the address in a browser");
        }

        if (content.ContentLength > source.Maximum)
        {
            throw TooLong(source, address);
        }

        var tag = answer.Headers.ETag is { IsWeak: false } strong ? strong.ToString() : null;
        part.Begin(address, tag, UsableDate(answer), content.ContentLength);
    }

    private static bool Continues(PartFile part, HttpResponseMessage answer)
    {
        var range = answer.Content.Headers.ContentRange;
        return range is { HasRange: true, Unit: "bytes" } && range.From == part.Length
            && (part.Total is null || !range.HasLength || range.Length == part.Total)
            && (answer.Headers.ETag is not { } tag || part.ETag is null || tag.ToString() == part.ETag);
    }

    private async Task CopyAsync(ListSource source, string address, PartFile part, HttpResponseMessage answer, Action<long, long?>? progress, CancellationToken cancellation)
    {
        var length = part.Length;
        var buffer = new byte[Buffer];
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var file = part.Append();
        await using (file.ConfigureAwait(false))
        {
            try
            {
                var stream = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
                while (true)
                {
                    idle.CancelAfter(options.IdleLimit);
                    var read = await stream.ReadAsync(buffer, idle.Token).ConfigureAwait(false);
                    if (read == 0)
                    {
                        break;
                    }

                    length += read;
                    if (length > source.Maximum || length > part.Total)
                    {
                        await file.DisposeAsync().ConfigureAwait(false);
                        part.Drop();
                        throw TooLong(source, address);
                    }

                    await file.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                    progress?.Invoke(length, part.Total);
                }
            }
            catch (Exception problem) when (problem is HttpIOException or HttpRequestException || (problem is IOException && problem.InnerException is System.Net.Sockets.SocketException))
            {
                throw new CutException(Ended(length, part.Total), problem);
            }
            catch (OperationCanceledException silent) when (!cancellation.IsCancellationRequested)
            {
                throw new CutException(FormattableString.Invariant($"nothing came for {options.IdleLimit.TotalSeconds:0.#} s"), silent);
            }

            // On disk before anything relies on it.
            await file.FlushAsync(cancellation).ConfigureAwait(false);
            RandomAccess.FlushToDisk(file.SafeFileHandle);
        }

        if (part.Total is { } total && length < total)
        {
            throw new CutException(Ended(length, total));
        }
    }

    private static string Ended(long length, long? total) => total is null
        ? FormattableString.Invariant($"the connection ended after {length:N0} bytes")
        : FormattableString.Invariant($"the connection ended after {length:N0} of {total:N0} bytes");

    private static FetchException TooLong(ListSource source, string address) =>
        new(FormattableString.Invariant($"{address}: it is longer than it may be ({source.Maximum:N0} bytes for {source.Name}, or what the server itself said); nothing was taken"));

    private void CheckClock(HttpResponseMessage answer, ICollection<string> notes)
    {
        if (answer.Headers.Date is { } date && (date - clock.GetUtcNow()).Duration() > TimeSpan.FromHours(1))
        {
            notes.Add(FormattableString.Invariant($"the server's clock says {date.UtcDateTime:yyyy-MM-dd HH:mm} UTC, this machine's {clock.GetUtcNow().UtcDateTime:yyyy-MM-dd HH:mm}: one of them is wrong"));
        }
    }

    // A day to come tells nothing about what has changed since.
    private DateTimeOffset? UsableDate(HttpResponseMessage answer) =>
        answer.Content.Headers.LastModified is { } modified && modified <= clock.GetUtcNow() ? modified : null;

    private HttpFacts Facts(HttpResponseMessage answer) => new(
        answer.RequestMessage!.RequestUri!.AbsoluteUri, answer.Headers.ETag?.ToString(), UsableDate(answer), answer.Content.Headers.ContentType?.MediaType)
    {
        Status = (int)answer.StatusCode,
        Fetched = clock.GetUtcNow(),
    };

    /// <summary>The answer ended before it was whole; another try may get the rest.</summary>
    private sealed class CutException(string message, Exception? inner = null) : Exception(message, inner);
}
