using System.Reflection;

namespace Interdict.Sources.Fetching;

/// <summary>How files are fetched. Immutable.</summary>
public sealed record FetchOptions
{
    /// <summary>A folder, or the beginning of an address, that holds every source under its file name; <c>null</c> for the publishers themselves.</summary>
    public string? Mirror { get; init; }

    /// <summary>A proxy; <c>null</c> for that of the environment (HTTPS_PROXY, NO_PROXY).</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Whom a publisher may write to: an address of mail or of a page. Told in the User-Agent.</summary>
    public string? Contact { get; init; }

    /// <summary>Tries after a failure that may pass: of a request, and of a download in which not a byte came. 4.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The wait before the first of these; it doubles, with a random part so that many do not come back at once. Two seconds.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a server may ask for (Retry-After). Two minutes; who asks for more is asked again at the next run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long nothing may come. One minute.</summary>
    public TimeSpan IdleLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long one file may take with all its tries. Thirty minutes; what came until then is kept for the next run.</summary>
    public TimeSpan TotalLimit { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>What servers are told who asks.</summary>
    internal string UserAgent
    {
        get
        {
            var version = typeof(FetchOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
            var contact = Contact is null ? "no contact given" : new string([.. Contact.Where(c => c is >= ' ' and <= '~' and not ('(' or ')' or '\\'))]);
            return $"Interdict/{version} (restricted-party lists; {contact})";
        }
    }
}
