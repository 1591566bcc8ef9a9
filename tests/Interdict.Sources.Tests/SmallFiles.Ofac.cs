namespace Interdict.Sources.Tests;

/// <summary>OFAC's XML files.</summary>
internal static partial class SmallFiles
{
    public const string OfacEnhanced = """
        <?xml version="1.0" encoding="utf-8"?>
        <sanctionsData xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML">
          <publicationInfo>
            <dataAsOf>2026-03-02T00:00:00</dataAsOf>
            <filters><sanctionsLists><sanctionsList refId="1">Consolidated List</sanctionsList></sanctionsLists></filters>
          </publicationInfo>
          <referenceValues><referenceValue refId="9"><type>COUNTRY</type><value>Norway</value><isoCode>NO</isoCode></referenceValue></referenceValues>
          <entities>
            <entity id="501">
              <generalInfo><identityId>1</identityId><entityType refId="2">Entity</entityType><remarks>all offices</remarks></generalInfo>
              <sanctionsLists>
                <sanctionsList refId="1" id="1" datePublished="2020-11-12">Consolidated List</sanctionsList>
                <sanctionsList refId="3" id="2" datePublished="2021-06-03">Non-SDN CMIC List</sanctionsList>
                <sanctionsList refId="4" id="3" datePublished="2022-01-04">Sectoral Sanctions Identifications List</sanctionsList>
                <sanctionsList refId="5" id="4" datePublished="2024-11-21">SDN List</sanctionsList>
                <sanctionsList refId="6" id="5" datePublished="2024-11-21">A List Of Tomorrow</sanctionsList>
              </sanctionsLists>
              <sanctionsPrograms><sanctionsProgram refId="1" id="1">CMIC-EO13959</sanctionsProgram></sanctionsPrograms>
              <sanctionsTypes><sanctionsType refId="1" id="1">CMIC Executive Order</sanctionsType></sanctionsTypes>
              <legalAuthorities><legalAuthority refId="1" id="1">Executive Order 14032 (CMIC)</legalAuthority></legalAuthorities>
              <names>
                <name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
                  <translation id="1"><isPrimary>false</isPrimary><script refId="1">Chinese Simplified</script><formattedLastName>北方公司</formattedLastName><formattedFullName>北方公司</formattedFullName><nameParts><namePart id="1"><type refId="1">Entity Name</type><value>北方公司</value></namePart></nameParts></translation>
                  <translation id="2"><isPrimary>true</isPrimary><script refId="2">Latin</script><formattedFullName>NORTH
                    WORKS CO., LTD.</formattedFullName></translation>
                </translations></name>
                <name id="2"><isPrimary>false</isPrimary><aliasType refId="1">F.K.A.</aliasType><isLowQuality>true</isLowQuality><translations><translation id="3"><isPrimary>true</isPrimary><script refId="2">Latin</script><formattedFullName>NW</formattedFullName></translation></translations></name>
              </names>
              <addresses>
                <address id="1"><country refId="9">Norway</country><translations><translation id="1"><isPrimary>true</isPrimary><script refId="2">Latin</script><addressParts>
                  <addressPart id="1"><type refId="1">ADDRESS1</type><value>1 Pier</value></addressPart><addressPart id="2"><type refId="1">ADDRESS2</type><value>Floor 2</value></addressPart>
                  <addressPart id="3"><type refId="1">CITY</type><value>Oslo</value></addressPart><addressPart id="4"><type refId="1">STATE/PROVINCE</type><value>Viken</value></addressPart><addressPart id="5"><type refId="1">POSTAL CODE</type><value>0150</value></addressPart>
                </addressParts></translation></translations></address>
                <address id="2"><country refId="9">Panama</country><translations><translation id="2"><isPrimary>true</isPrimary><script refId="2">Latin</script></translation></translations></address>
              </addresses>
              <features>
                <feature id="1"><type featureTypeId="1">SWIFT/BIC</type><versionId>1</versionId><value>NORTNOKK</value><isPrimary>true</isPrimary><reliability refId="1">Reported</reliability></feature>
                <feature id="2"><type featureTypeId="2">Effective Date (CMIC)</type><versionId>2</versionId><value>02 Aug 2021</value><valueDate id="1"><fromDateBegin>2021-08-02</fromDateBegin><fromDateEnd>2021-08-02</fromDateEnd><toDateBegin>2021-08-02</toDateBegin><toDateEnd>2021-08-02</toDateEnd><isApproximate>false</isApproximate><isDateRange>false</isDateRange></valueDate><isPrimary>true</isPrimary></feature>
              </features>
              <identityDocuments>
                <identityDocument id="1"><type refId="1">Registration ID</type><name nameId="1" nameTranslationId="2">NORTH WORKS CO., LTD.</name><documentNumber>1027739609391</documentNumber><isValid>true</isValid><issuingCountry refId="1">Russia</issuingCountry><issuingAuthority>OGRN</issuingAuthority></identityDocument>
                <identityDocument id="2"><type refId="1">Passport</type><documentNumber>A1</documentNumber><isValid>false</isValid></identityDocument>
              </identityDocuments>
              <relationships><relationship id="1"><type refId="1">Owned or Controlled By</type><relatedEntity entityId="77">NORTH HOLDING</relatedEntity><quality refId="1">High</quality></relationship></relationships>
            </entity>
            <entity id="502">
              <generalInfo><identityId>2</identityId><entityType refId="2">Individual</entityType><title>Director</title></generalInfo>
              <sanctionsLists><sanctionsList refId="1" id="9" datePublished="2026-13-01">Consolidated List</sanctionsList></sanctionsLists>
              <names><name id="3"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations><translation id="4"><isPrimary>true</isPrimary><script refId="2">Latin</script><nameParts><namePart id="1"><type refId="1">Last Name</type><value>Roe</value></namePart><namePart id="2"><type refId="1">First Name</type><value>Jane</value></namePart></nameParts></translation></translations></name></names>
              <features>
                <feature id="3"><type featureTypeId="3">Birthdate</type><versionId>3</versionId><value>Summer of 1962</value><valueDate id="2"><fromDateBegin>1962-01-01</fromDateBegin><fromDateEnd>1962-01-01</fromDateEnd><toDateBegin>1962-12-31</toDateBegin><toDateEnd>1962-12-31</toDateEnd><isApproximate>true</isApproximate><isDateRange>false</isDateRange></valueDate><isPrimary>true</isPrimary></feature>
                <feature id="4"><type featureTypeId="4">Nationality Country</type><versionId>4</versionId><value>Kenya</value><isPrimary>true</isPrimary></feature>
                <feature id="5"><type featureTypeId="5">Citizenship Country</type><versionId>5</versionId><value>Atlantis</value><isPrimary>true</isPrimary><flavor>new</flavor></feature>
              </features>
            </entity>
            <entity id="503"><generalInfo><entityType refId="2">Entity</entityType></generalInfo></entity>
          </entities>
        </sanctionsData>
        """;

    public const string OfacClassic = """
        <?xml version="1.0" standalone="yes"?>
        <sdnList xmlns="http://tempuri.org/sdnList.xsd">
          <publshInformation><Publish_Date>03/02/2026</Publish_Date><Record_Count>4</Record_Count></publshInformation>
          <sdnEntry>
            <uid>7</uid><firstName>Jane</firstName><lastName>ROE</lastName><title>Director</title><sdnType>Individual</sdnType><remarks>(Linked To: NORTH CO. (NC); Linked To: SOUTH CO.)</remarks>
            <programList><program>GLOMAG</program><program>SDGT</program></programList>
            <idList>
              <id><uid>1</uid><idType>Passport</idType><idNumber>A1</idNumber><idCountry>Norway</idCountry><issueDate>01 Jan 2000</issueDate><expirationDate>01 Jan 2010</expirationDate></id>
              <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id>
            </idList>
            <akaList>
              <aka><uid>1</uid><type>f.k.a.</type><category>strong</category><lastName>DOE</lastName><firstName>Jane</firstName></aka>
              <aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>JR</lastName></aka>
            </akaList>
            <nationalityList><nationality><uid>1</uid><country>Norway</country><mainEntry>true</mainEntry></nationality></nationalityList>
            <citizenshipList><citizenship><uid>1</uid><country>Kenya</country><mainEntry>true</mainEntry></citizenship></citizenshipList>
            <dateOfBirthList><dateOfBirthItem><uid>1</uid><dateOfBirth>10 Dec 1948</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem><dateOfBirthItem><uid>2</uid><dateOfBirth>31 Feb 1950</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem></dateOfBirthList>
            <placeOfBirthList><placeOfBirthItem><uid>1</uid><placeOfBirth>Oslo</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
          </sdnEntry>
          <sdnEntry>
            <uid>8</uid><lastName>SEA STAR</lastName><sdnType>Vessel</sdnType><programList><program>IRAN</program></programList>
            <idList><id><uid>3</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 8404991</idNumber></id></idList>
            <addressList><address><uid>1</uid><address1>1 Pier</address1><address3>Gate 3</address3><city>Havana</city><stateOrProvince>LH</stateOrProvince><postalCode>10100</postalCode><country>Cuba</country></address></addressList>
            <vesselInfo><callSign>5XYZ</callSign><vesselType>Tanker</vesselType><vesselFlag>Panama</vesselFlag><vesselOwner>North</vesselOwner><tonnage>10</tonnage><grossRegisteredTonnage>9</grossRegisteredTonnage></vesselInfo>
          </sdnEntry>
          <sdnEntry><uid>9</uid><sdnType>Entity</sdnType></sdnEntry>
        </sdnList>
        """;

    /// <summary>Four made parties.</summary>
    public static string OfacAdvanced
    {
        get
        {
            using var stream = new MemoryStream();
            Bench.OfacAdvancedFile.Write(stream, 4);
            return System.Text.Encoding.UTF8.GetString(stream.ToArray());
        }
    }
}
