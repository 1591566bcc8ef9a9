using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Interdict.Matching;

namespace Interdict.Cli.Commands;

/// <summary><c>--version</c>: the product's version, and the versions that results depend on.</summary>
internal static class VersionText
{
    /// <summary>The product's version, such as <c>0.1.0</c>.</summary>
    public static string Product { get; } =
        typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    public static void Attach(RootCommand root, Host host)
    {
        var option = root.Options.OfType<VersionOption>().Single();
        option.Description = "Show the version, and those of the algorithms and of the index format";
        option.Validators.Clear();
        option.Action = new Print(host);
    }

    private sealed class Print(Host host) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            if (parseResult.Json())
            {
                host.WriteJson(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("product"u8, "interdict");
                    json.WriteString("version"u8, Product);
                    json.WriteStartArray("algorithms"u8);
                    foreach (var algorithm in Algorithm.All)
                    {
                        json.WriteStringValue(algorithm.ToString());
                    }

                    json.WriteEndArray();
                    json.WriteNumber("indexFormat"u8, NameIndex.FormatVersion);
                    json.WriteEndObject();
                });
            }
            else
            {
                host.Out.WriteLine($"interdict {Product}");
                host.Out.WriteLine($"algorithms {string.Join(", ", Algorithm.All)}");
                host.Out.WriteLine($"index format {NameIndex.FormatVersion}");
            }

            return ExitCode.Done;
        }
    }
}
