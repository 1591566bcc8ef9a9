using System.Text;
using Interdict.Cli.Files;
using Interdict.Cli.Licensing;
using Interdict.Law.Refreshing;
using Interdict.Law.Tables;
using Interdict.Sources.Json;

namespace Interdict.Cli.Determining;

/// <summary>The refresh of the tables of law that this home has in use: <c>HOME/law/ear.json</c>, and a record of each decision beside it.</summary>
internal static class EarHome
{
    /// <summary>The tables to determine by: the refresh in use, or those compiled in.</summary>
    /// <exception cref="CliException">The refresh is damaged.</exception>
    public static EarTables Tables(Host host)
    {
        if (Read(host) is not { } refresh)
        {
            return EarTables.Compiled;
        }

        if (refresh.Date < LawTables.EcfrDate)
        {
            host.Say($"the refresh of {refresh.Date:yyyy-MM-dd} is older than the tables of this version, {LawTables.EcfrDate:yyyy-MM-dd}, and is left aside");
            return EarTables.Compiled;
        }

        try
        {
            return refresh.ToTables();
        }
        catch (EarRefreshException bad)
        {
            throw CliException.Lists($"{PathOf(host)}: {bad.Message}; take one into use again with `interdict ear use`", bad);
        }
    }

    /// <summary>The refresh in use; <c>null</c> where there is none.</summary>
    /// <exception cref="CliException">It is damaged.</exception>
    public static EarRefresh? Read(Host host)
    {
        var path = PathOf(host);
        try
        {
            return EarRefresh.Read(File.ReadAllBytes(path));
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception bad) when (bad is EarRefreshException or IOException or UnauthorizedAccessException)
        {
            throw CliException.Lists($"{path}: {bad.Message}; take one into use again with `interdict ear use`", bad);
        }
    }

    /// <summary>Takes a refresh into use, or with <c>null</c> the tables compiled in again.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Use(Host host, EarRefresh? refresh, string who, string why)
    {
        var path = PathOf(host);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var held = RunLock.TakeOf(path);
        try
        {
            // The decision first: a refresh in use without one would be law that nobody took into use.
            using (var log = new FileStream(Path.ChangeExtension(path, ".decisions.ndjson"), FileMode.Append, FileAccess.Write, FileShare.Read))
            {
                log.Write(Line(host, refresh, who, why));
                log.Flush(flushToDisk: true);
            }

            if (refresh is null)
            {
                File.Delete(path);
                return;
            }

            WholeFile.Replace(host, path, LicenseFile.Bytes(refresh.Write));
        }
        catch (Exception bad) when (bad is IOException or UnauthorizedAccessException)
        {
            throw CliException.Input($"{path} cannot be written, and stays as it was: {bad.Message}", bad);
        }
    }

    private static byte[] Line(Host host, EarRefresh? refresh, string who, string why)
    {
        using var bytes = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(bytes, JsonText.Compact))
        {
            json.WriteStartObject();
            json.WriteString("when"u8, host.Clock.GetUtcNow());
            json.WriteString("tables"u8, refresh is null ? "compiled" : $"ecfr-{refresh.Date:yyyy-MM-dd}");
            json.WriteString("who"u8, who);
            json.WriteString("why"u8, why);
            json.WriteEndObject();
        }

        bytes.Write(Encoding.UTF8.GetBytes("\n"));
        return bytes.ToArray();
    }

    private static string PathOf(Host host) => Path.Combine(host.Home, "law", "ear.json");
}
