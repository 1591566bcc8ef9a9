using System.Diagnostics.CodeAnalysis;
using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace Interdict.Sources.Fetching;

/// <summary>
/// Asks servers, one request at a time: repeats what may pass, waits as long as it is told to, follows redirects that may be followed, and says what is wrong in words.
/// </summary>
internal sealed class HttpRequests : IDisposable
{
    private const int MostRedirects = 5;

    private readonly HttpClient _client;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client owns its handlers.")]
    public HttpRequests(FetchOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.IdleLimit,
            MaxConnectionsPerServer = 1,
            UseCookies = false,
        };
        if (options.Proxy is { } proxy)
        {
            sockets.Proxy = new WebProxy(proxy) { Credentials = Credentials(proxy) };
        }

        // At least one try must be asked for; whoever wants none gets a pipeline that only waits.
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>();
        if (options.Retries > 0)
        {
            pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.FirstDelay,
                MaxDelay = options.LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = true,
                ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome)),
            });
        }

        pipeline.AddTimeout(options.IdleLimit);
        _client = new HttpClient(new ResilienceHandler(pipeline.Build()) { InnerHandler = sockets }) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Asks for an address; the answer's body is yet to come.</summary>
    /// <param name="address">The address.</param>
    /// <param name="hosts">Hosts that it may be redirected to besides its own.</param>
    /// <param name="ask">Adds what the request says.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="FetchException">There is no answer, or it leads where it may not.</exception>
    public async Task<HttpResponseMessage> GetAsync(Uri address, IReadOnlyList<string> hosts, Action<HttpRequestMessage>? ask, CancellationToken cancellation)
    {
        var seen = new HashSet<Uri>();
        for (var at = address; ; at = seen.Count <= MostRedirects ? at : throw new FetchException($"{address}: it is redirected more than {MostRedirects} times"))
        {
            if (!seen.Add(at))
            {
                throw new FetchException($"{address}: it is redirected in a circle, over {string.Join(", ", seen)}");
            }

            var answer = await SendAsync(at, ask, cancellation).ConfigureAwait(false);
            if (answer.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            {
                return answer;
            }

            using (answer)
            {
                at = Next(address, at, answer.Headers.Location, hosts);
            }
        }
    }

    /// <summary>What an answer that holds no file means.</summary>
    public static string Describe(HttpResponseMessage answer, TimeProvider clock) => (int)answer.StatusCode switch
    {
        304 => "the server answers that nothing has changed (304), though it was asked for the whole",
        401 => "the server asks who you are (401); a source that needs a login is to be downloaded by hand and imported",
        403 => "the server refuses (403), perhaps programs or this region; download the file by hand and import it",
        404 or 410 => $"there is no such file ({(int)answer.StatusCode}); the publisher may have moved it: give the new address with --address NAME=URL",
        429 or 503 when RetryAfter(answer, clock) is { } wait => FormattableString.Invariant($"the server asks to wait {Math.Ceiling(wait.TotalSeconds):N0} s ({(int)answer.StatusCode}); try again then"),
        429 => "the server has had too many requests (429); try again later",
        >= 500 => $"the server fails ({(int)answer.StatusCode}), also when asked again; try again later",
        var status => $"the server answers with {status}, which is no file",
    };

    public void Dispose() => _client.Dispose();

    private static Uri Next(Uri address, Uri at, Uri? location, IReadOnlyList<string> hosts)
    {
        var next = location is null ? throw new FetchException($"{address}: it is redirected to nowhere") : new Uri(at, location);
        if (next.Scheme != Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttp)
        {
            throw new FetchException($"{address}: it is redirected to {next}, which is no address of the web; that is not followed");
        }

        if (at.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps)
        {
            throw new FetchException($"{address}: it is redirected from TLS to {next}, where anybody could change the file on its way; that is not followed");
        }

        var own = next.Authority == address.Authority;
        var allowed = hosts.Any(h => h == next.Host || (h == "*" && next.Scheme == Uri.UriSchemeHttps));
        return own || allowed
            ? next
            : throw new FetchException($"{address}: it is redirected to another host, {next.Authority}, which its source does not name; if that is right, add the host to the column redirects in a table for --sources");
    }

    private async Task<HttpResponseMessage> SendAsync(Uri at, Action<HttpRequestMessage>? ask, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, at);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        ask?.Invoke(request);
        try
        {
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException problem)
        {
            throw new FetchException($"{at}: {Words(problem, at)}", problem);
        }
        catch (TimeoutRejectedException problem)
        {
            throw new FetchException(FormattableString.Invariant($"{at}: no answer within {_options.IdleLimit.TotalSeconds:0.#} s, {_options.Retries + 1} times"), problem);
        }
    }

    private string Words(HttpRequestException problem, Uri at) => problem.HttpRequestError switch
    {
        // With a proxy, only the proxy is connected to; the target is not to be blamed.
        HttpRequestError.NameResolutionError when ProxyFor(at) is { } proxy => $"the proxy's host {proxy.Host} is not found (DNS); check --proxy or HTTPS_PROXY",
        HttpRequestError.ConnectionError when ProxyFor(at) is { } proxy =>
            $"no connection to the proxy {proxy.Authority} ({(problem.InnerException ?? problem).Message}); check --proxy or HTTPS_PROXY",
        HttpRequestError.NameResolutionError => $"the host {at.Host} is not found (DNS); check the network, or give a proxy with --proxy",
        HttpRequestError.ConnectionError => $"no connection to {at.Authority} ({(problem.InnerException ?? problem).Message})",
        HttpRequestError.SecureConnectionError => $"TLS failed, or the certificate of {at.Host} is not to be trusted ({(problem.InnerException ?? problem).Message}); nothing was read",
        HttpRequestError.ProxyTunnelError => $"the proxy does not let it through ({problem.Message})",
        HttpRequestError.ResponseEnded => "the connection ended before there was an answer",
        _ => problem.Message,
    };

    private Uri? ProxyFor(Uri at) => _options.Proxy ?? (HttpClient.DefaultProxy.IsBypassed(at) ? null : HttpClient.DefaultProxy.GetProxy(at));

    private bool MayPass(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: TimeoutRejectedException } => true,
        { Exception: HttpRequestException problem } => problem.HttpRequestError is not (HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError),
        { Result: { } answer } => (int)answer.StatusCode is 408 or 429 or >= 500 && !(RetryAfter(answer, _clock) > _options.LongestWait),
        _ => false,
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock) =>
        answer.Headers.RetryAfter?.Delta ?? (answer.Headers.RetryAfter?.Date is { } date ? date - clock.GetUtcNow() : null);

    private static NetworkCredential? Credentials(Uri proxy)
    {
        var parts = proxy.UserInfo.Split(':', 2);
        return proxy.UserInfo.Length == 0 ? null : new NetworkCredential(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }
}
