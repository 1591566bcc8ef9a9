using System.Buffers;
using System.Text.Json;
using Interdict.Cli.Files;
using Interdict.Law.Licensing;
using Interdict.Sources.Json;

namespace Interdict.Cli.Licensing;

/// <summary>The file of a license case: read, changed and written back whole or not at all, by one run at a time.</summary>
internal static class LicenseFile
{
    private const int Most = 16 << 20;

    /// <summary>Reads a case.</summary>
    /// <exception cref="CliException">It is not there, cannot be read, or cannot have come about by steps that are allowed.</exception>
    public static LicenseCase Read(string path)
    {
        byte[] bytes;
        try
        {
            using var stream = Tables.OpenFile(path);
            if (!stream.CanSeek)
            {
                throw CliException.Input($"{path}: this is no ordinary file; a case is changed in its place");
            }

            if (stream.Length > Most)
            {
                throw CliException.Input($"{path}: a case has at most {Most >> 20} MiB");
            }

            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException bad)
        {
            throw CliException.Input($"{path}: it was cut short while it was read", bad);
        }

        try
        {
            return LicenseCaseJson.Read(bytes);
        }
        catch (LicensingException bad)
        {
            throw CliException.Input($"{path}: {bad.Message}", bad);
        }
    }

    /// <summary>Writes a new case.</summary>
    /// <exception cref="CliException">There is a file of that name, or it cannot be written.</exception>
    public static void Create(Host host, string path, LicenseCase @case)
    {
        using var held = RunLock.TakeOf(path);
        if (Path.Exists(path))
        {
            throw CliException.Input($"{path} is there already; a case is not written over");
        }

        Write(host, path, @case);
    }

    /// <summary>Changes a case.</summary>
    /// <exception cref="CliException">The change is refused; the file stays as it was.</exception>
    public static LicenseCase Change(Host host, string path, Func<LicenseCase, LicenseCase> change)
    {
        using var held = RunLock.TakeOf(path);
        LicenseCase next;
        try
        {
            next = change(Read(path));
        }
        catch (LicensingException refused)
        {
            throw CliException.Input($"{path}: {refused.Message}", refused);
        }

        Write(host, path, next);
        return next;
    }

    /// <summary>A case as bytes, for people to read: indented.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Indented))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Host host, string path, LicenseCase @case) => WholeFile.Replace(host, path, Bytes(json => LicenseCaseJson.Write(json, @case)));
}
